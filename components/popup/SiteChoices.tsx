/** The three levels of access, in the words used everywhere; each is one press, because the browser asks only straight from one. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/popup.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { type SiteLevel, siteLevels } from './site-level';

interface SiteChoicesProps {
  origin: string;
  host: string;
  level: SiteLevel;
}

export function SiteChoices({ origin, host, level }: SiteChoicesProps) {
  const app = useApp();
  const t = useWords(words);
  const [declined, setDeclined] = useState(false);

  const toClick = async () => {
    if (level === 'site') await app.page.withdrawSite(origin);
    if (level === 'everywhere') await app.page.withdrawEverywhere();
    await app.settings.change({ access: 'click' });
    return true;
  };
  const toSite = async (asked: Promise<boolean>) => {
    if (!(await asked)) return false;
    if (level === 'everywhere') await app.page.withdrawEverywhere();
    await app.settings.change({ access: 'click' });
    return true;
  };
  const toEverywhere = async (asked: Promise<boolean>) => {
    if (!(await asked)) return false;
    await app.settings.change({ access: 'everywhere' });
    return true;
  };
  const choose = (chosen: SiteLevel) => {
    if (chosen === level) return;
    const changing = chosen === 'click' ? toClick() : chosen === 'site' ? toSite(app.page.allowSite(origin)) : toEverywhere(app.page.allowEverywhere());
    void changing.then((agreed) => setDeclined(!agreed));
  };

  return (
    <div class="choices">
      <h2>{t('when_title')}</h2>
      {siteLevels.map((each) => (
        <button key={each} type="button" class="choice" aria-pressed={each === level} onClick={() => choose(each)}>
          <span>{t(`choose_${each}`, { host })}</span>
          {each === level ? <small>{t('now')}</small> : null}
        </button>
      ))}
      {declined ? <Notice announced>{t('user_declined')}</Notice> : null}
      <button type="button" class="link" onClick={() => app.page.openOptions()}>
        {t('all_settings')}
      </button>
    </div>
  );
}
