/** Choosing when pages may be read, with the result said without an alarm. */
import { useEffect, useState } from 'preact/hooks';
import words from '@/assets/strings/access.json';
import managedWords from '@/assets/strings/managed.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';
import { AccessRadios } from './AccessRadios';
import { type AccessLevel, type Granted, widestLevel } from './site-level';
import { WithdrawQuestion } from './WithdrawQuestion';

type Result = `done_${AccessLevel}` | 'declined' | null;

interface AccessFormProps {
  granted: Granted | null;
  /** Beside the button, before anything was chosen. */
  hint: string;
  onChanged: () => void;
}

export function AccessForm({ granted, hint, onChanged }: AccessFormProps) {
  const app = useApp();
  const t = useWords(words);
  const managed = useWords(managedWords);
  const byClickOnly = useSettings()?.managed?.access === 'click';
  const [picked, setPicked] = useState<AccessLevel>('click');
  const [result, setResult] = useState<Result>(null);
  const [asking, setAsking] = useState(false);
  const level = granted === null ? 'click' : widestLevel(granted);
  useEffect(() => setPicked(level), [level]);

  const losesEverywhere = picked !== 'everywhere' && granted?.everywhere === true;
  const losesSites = picked === 'click' ? (granted?.origins.length ?? 0) : 0;

  const finish = async (asked: Promise<boolean> | null) => {
    const agreed = asked === null || (await asked);
    if (losesEverywhere) await app.page.withdrawEverywhere();
    if (picked === 'click') for (const origin of granted?.origins ?? []) await app.page.withdrawSite(origin);
    await app.settings.change({ access: picked === 'everywhere' && agreed ? 'everywhere' : 'click' });
    setResult(agreed ? `done_${picked}` : 'declined');
    if (!agreed) setPicked(level);
    onChanged();
  };

  const pick = (next: AccessLevel) => {
    setPicked(next);
    setResult(null);
    setAsking(false);
  };
  const choose = () => {
    if (losesEverywhere || losesSites > 0) setAsking(true);
    // The browser asks only straight from the click, so nothing is awaited before.
    else void finish(picked === 'everywhere' ? app.page.allowEverywhere() : null);
  };

  if (byClickOnly) return <Notice>{managed('levels')}</Notice>;
  return (
    <>
      <AccessRadios picked={picked} onPick={pick} />
      <div class="access-end">
        <button type="button" class="btn primary" onClick={choose}>
          {t('choose')}
        </button>
        <div class="access-result" aria-live="polite">
          {asking ? (
            <WithdrawQuestion
              everywhere={losesEverywhere}
              sites={losesSites}
              onYes={() => {
                setAsking(false);
                void finish(null);
              }}
              onNo={() => pick(level)}
            />
          ) : result === null ? (
            <span class="dim small">{hint}</span>
          ) : (
            <Notice lead={t(`${result}_lead`)}>{t(result)}</Notice>
          )}
        </div>
      </div>
    </>
  );
}
