/** The three levels of access for this site, each one press, because the browser asks only straight from one; what takes every site back asks first. */
import { useState } from 'preact/hooks';
import levels from '@/assets/strings/access-levels.json';
import managedWords from '@/assets/strings/managed.json';
import words from '@/assets/strings/popup.json';
import { type AccessLevel, accessLevels } from '@/components/access/site-level';
import { WithdrawQuestion } from '@/components/access/WithdrawQuestion';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';

interface SiteChoicesProps {
  origin: string;
  host: string;
  level: AccessLevel;
}

export function SiteChoices({ origin, host, level }: SiteChoicesProps) {
  const app = useApp();
  const t = useWords(words);
  const access = useWords(levels);
  const managed = useWords(managedWords);
  const byClickOnly = useSettings()?.managed?.access === 'click';
  const [declined, setDeclined] = useState(false);
  /** Chosen, but at the price of every site: not done before the answer. */
  const [asking, setAsking] = useState<AccessLevel | null>(null);

  const beside = (each: AccessLevel) => {
    if (each === level) return access('now');
    if (level === 'everywhere') return t('takes_all_back');
    return each === 'site' ? t('add_host', { host }) : null;
  };
  const finish = async (chosen: AccessLevel, asked: Promise<boolean> | null) => {
    const agreed = asked === null || (await asked);
    setDeclined(!agreed);
    if (!agreed) return;
    if (chosen === 'click' && level === 'site') await app.page.withdrawSite(origin);
    if (chosen !== 'everywhere' && level === 'everywhere') await app.page.withdrawEverywhere();
    await app.settings.change({ access: chosen === 'everywhere' ? 'everywhere' : 'click' });
  };
  const carryOut = (chosen: AccessLevel) => {
    setAsking(null);
    void finish(
      chosen,
      chosen === 'site' ? app.page.allowSite(origin) : chosen === 'everywhere' ? app.page.allowEverywhere() : null,
    );
  };
  const choose = (chosen: AccessLevel) => {
    if (chosen === level) setAsking(null);
    else if (level === 'everywhere') setAsking(chosen);
    else carryOut(chosen);
  };

  return (
    <div class="choices">
      <h2>{access('title')}</h2>
      {accessLevels.map((each) => (
        <button
          hidden={byClickOnly && each !== 'click'}
          key={each}
          type="button"
          class="choice"
          aria-pressed={each === level}
          onClick={() => choose(each)}
        >
          <span>{access(each)}</span>
          <small>{beside(each)}</small>
        </button>
      ))}
      {byClickOnly ? <p class="dim small">{managed('levels')}</p> : null}
      {asking ? (
        <WithdrawQuestion
          key={asking}
          everywhere
          sites={0}
          onYes={() => carryOut(asking)}
          onNo={() => setAsking(null)}
        />
      ) : null}
      {declined ? <Notice announced>{access('declined')}</Notice> : null}
      <button type="button" class="link" onClick={() => app.page.openOptions()}>
        {t('all_settings')}
      </button>
    </div>
  );
}
