/** The options page: what may be read, how it looks, what the user added, and what is kept where. */
import words from '@/assets/strings/options.json';
import shared from '@/assets/strings/shared.json';
import welcome from '@/assets/strings/welcome.json';
import { AccessForm } from '@/components/access/AccessForm';
import { useGranted } from '@/components/access/use-granted';
import { useApp, useWords } from '@/components/app-context';
import { Lens } from '@/components/Icons';
import { useTitle } from '@/components/use-title';
import { Appearance } from './Appearance';
import { DataFacts } from './DataFacts';
import { EntriesFile } from './EntriesFile';
import { GrantedSites } from './GrantedSites';
import { OwnEntriesList } from './OwnEntriesList';
import { PausedSites } from './PausedSites';

export function Options() {
  const app = useApp();
  const t = useWords(words);
  const access = useWords(shared);
  const product = useWords(welcome)('product');
  const { granted, readAgain } = useGranted();
  useTitle(t('title'));
  return (
    <main class="options">
      <header class="brand">
        <Lens state="active" />
        <span>{product}</span>
      </header>
      <h1 class="name">{t('heading')}</h1>
      <section class="part">
        <h2 class="sec-h">{access('access_title')}</h2>
        <AccessForm granted={granted} hint={t('access_hint')} onChanged={readAgain} />
        <GrantedSites granted={granted} onChanged={readAgain} />
      </section>
      <PausedSites />
      <Appearance />
      <OwnEntriesList />
      <EntriesFile />
      <DataFacts />
      <section class="part">
        <h2 class="sec-h">{t('privacy')}</h2>
        <ul class="plain">
          <li>{t('privacy_network')}</li>
          <li>{t('privacy_pages')}</li>
          <li>{t('privacy_you')}</li>
        </ul>
        <button type="button" class="link" onClick={() => app.page.openWelcome()}>
          {t('welcome_again')}
        </button>
      </section>
    </main>
  );
}
