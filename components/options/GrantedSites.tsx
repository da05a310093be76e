/** Every site the browser lets us read, each to be given back, and a way to add one. */
import { useId, useRef, useState } from 'preact/hooks';
import levels from '@/assets/strings/access-levels.json';
import words from '@/assets/strings/options.json';
import type { Granted } from '@/components/access/site-level';
import { WithdrawQuestion } from '@/components/access/WithdrawQuestion';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { shorten } from '@/components/shorten';
import { useSettings } from '@/components/use-async';
import { originFromTyped } from './origin-from-typed';
import { RemovableRow } from './RemovableRow';

interface GrantedSitesProps {
  granted: Granted | null;
  onChanged: () => void;
}

export function GrantedSites({ granted, onChanged }: GrantedSitesProps) {
  const app = useApp();
  const t = useWords(words);
  const [said, setSaid] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const byClickOnly = useSettings()?.managed?.access === 'click';
  if (granted === null) return null;
  const giveBack = async (what: string, withdrawal: Promise<void>) => {
    setAsking(false);
    await withdrawal;
    // The button that was pressed goes with its row.
    heading.current?.focus();
    setSaid(t('withdrawn', { what }));
    onChanged();
  };
  const everywhere = t('granted_everywhere');
  return (
    <div class="sub-part">
      <h3 ref={heading} tabIndex={-1}>
        {t('granted')}
      </h3>
      {granted.everywhere || granted.origins.length > 0 ? (
        <ul class="lines">
          {granted.everywhere ? (
            <RemovableRow
              action={t('withdraw')}
              label={t('withdraw_from', { what: everywhere })}
              onAct={() => setAsking(true)}
            >
              {everywhere}
            </RemovableRow>
          ) : null}
          {granted.origins.map((origin) => (
            <RemovableRow
              key={origin}
              action={t('withdraw')}
              label={t('withdraw_from', { what: origin })}
              onAct={() => void giveBack(origin, app.page.withdrawSite(origin))}
            >
              {origin}
            </RemovableRow>
          ))}
        </ul>
      ) : (
        <p class="dim small">{t('granted_none')}</p>
      )}
      {asking && granted.everywhere ? (
        <WithdrawQuestion
          everywhere
          sites={0}
          onYes={() => void giveBack(everywhere, app.page.withdrawEverywhere())}
          onNo={() => setAsking(false)}
        />
      ) : null}
      {byClickOnly ? null : (
        <AddSite
          onSaid={(sentence) => {
            setSaid(sentence);
            onChanged();
          }}
        />
      )}
      <div aria-live="polite">{said === null ? null : <Notice>{said}</Notice>}</div>
    </div>
  );
}

function AddSite({ onSaid }: { onSaid: (sentence: string) => void }) {
  const app = useApp();
  const t = useWords(words);
  const common = useWords(levels);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const origin = originFromTyped(typed);
    if (origin === null) {
      setProblem(typed.trim() === '' ? t('site_blank') : t('site_bad', { what: shorten(typed) }));
      return;
    }
    // Straight from the click or the key: the browser asks the user for nothing else.
    void app.page.allowSite(origin).then((agreed) => {
      if (!agreed) {
        onSaid(common('declined'));
        return;
      }
      setTyped('');
      onSaid(t('site_added', { what: origin }));
    });
  };
  return (
    <div class="add-line">
      <label>
        <span class="vh">{t('add_site')}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={t('add_site_example')}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-wrong`}
          onInput={(event) => {
            setProblem(null);
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && add()}
        />
      </label>
      <button type="button" class="btn" onClick={add}>
        {t('add')}
      </button>
      <span role="status">
        {problem !== null && (
          <span class="wrong" id={`${id}-wrong`}>
            {problem}
          </span>
        )}
      </span>
    </div>
  );
}
