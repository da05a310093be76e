/** The options page: what may be read and marked, how it looks, what the user added, what is kept, and what this is. */
import levels from '@/assets/strings/access-levels.json';
import corrections from '@/assets/strings/corrections.json';
import words from '@/assets/strings/options.json';
import own from '@/assets/strings/own-data.json';
import loans from '@/assets/strings/panel-loans.json';
import shared from '@/assets/strings/shared.json';
import shortcuts from '@/assets/strings/shortcuts.json';
import welcome from '@/assets/strings/welcome.json';
import { AccessForm } from '@/components/access/AccessForm';
import { useGranted } from '@/components/access/use-granted';
import { useApp, useWords } from '@/components/app-context';
import { Lens } from '@/components/Icons';
import { ManagedSettings } from '@/components/managed/ManagedSettings';
import { EntriesFile } from '@/components/own-data/EntriesFile';
import { GiveCorrections } from '@/components/own-data/GiveCorrections';
import { LostEntries } from '@/components/own-data/LostEntries';
import { Snapshots } from '@/components/own-data/Snapshots';
import { StoredData } from '@/components/own-data/StoredData';
import { WipeData } from '@/components/own-data/WipeData';
import { LanguageChoice } from '@/components/settings/LanguageChoice';
import { ShortcutList } from '@/components/settings/ShortcutList';
import { useTitle } from '@/components/use-title';
import type { BrowserClient } from '@/lib/services/screens/app';
import { AboutThis, Permissions, Privacy, WhatIsNew } from './About';
import { DataFacts } from './DataFacts';
import { GrantedSites } from './GrantedSites';
import { TextSizeChoice, ThemeChoice } from './Looks';
import { MarkKinds } from './MarkKinds';
import { CardDelayChoice, MarkStrengthChoice } from './MarkLook';
import { OwnEntriesList } from './OwnEntriesList';
import { PausedSites } from './PausedSites';
import { SettingsFinder, type SettingsPart, type ShownSetting } from './SettingsFinder';
import { StoredLoans } from './StoredLoans';

type Word = keyof typeof words;

function setting(id: string, body: ShownSetting['body'], ...keys: Word[]): ShownSetting {
  return { id, body, words: keys.map((key) => words[key]) };
}

function Access() {
  const t = useWords(words);
  const { granted, readAgain } = useGranted();
  return (
    <>
      <AccessForm granted={granted} hint={t('access_hint')} onChanged={readAgain} />
      <GrantedSites granted={granted} onChanged={readAgain} />
    </>
  );
}

const accessWords = [levels.click, levels.site, levels.everywhere, words.granted, words.also_access];

const parts: readonly SettingsPart[] = [
  {
    title: levels.title,
    settings: [
      { id: 'access', body: <Access />, words: accessWords },
      setting('paused', <PausedSites />, 'paused', 'paused_what', 'also_paused'),
    ],
  },
  {
    title: words.marks,
    settings: [
      setting('kinds', <MarkKinds />, 'kinds', 'kind_markNames', 'kind_markPrices', 'kind_markFees', 'also_kinds'),
      setting('strength', <MarkStrengthChoice />, 'strength', 'strength_quiet', 'strength_strong', 'also_strength'),
      setting('delay', <CardDelayChoice />, 'delay', 'delay_never', 'also_delay'),
    ],
  },
  {
    title: words.looks,
    settings: [
      {
        id: 'language',
        body: (
          <div class="setting">
            <LanguageChoice />
          </div>
        ),
        words: [shared.language, words.also_language],
      },
      setting('theme', <ThemeChoice />, 'theme', 'theme_light', 'theme_dark', 'also_theme'),
      setting('text_size', <TextSizeChoice />, 'text_size', 'text_large', 'text_size_what', 'also_text_size'),
    ],
  },
  {
    title: words.keys,
    settings: [{ id: 'keys', body: <ShortcutList />, words: [...Object.values(shortcuts), words.also_keys] }],
  },
  {
    title: own.part,
    settings: [
      { id: 'lost', body: <LostEntries where="options" />, words: [] },
      setting('stored', <StoredData />, 'stored', 'stored_own', 'stored_size', 'also_stored'),
      setting('own', <OwnEntriesList />, 'own', 'own_none', 'also_own'),
      {
        id: 'give',
        body: <GiveCorrections />,
        words: [corrections.give, corrections.give_what, corrections.also_give],
      },
      { id: 'loans', body: <StoredLoans />, words: [own.loans_part, loans.also_stored] },
      setting('file', <EntriesFile />, 'file', 'file_what', 'export', 'import', 'also_file'),
      { id: 'kept', body: <Snapshots />, words: [own.kept, own.restore, own.also_kept] },
      { id: 'wipe', body: <WipeData />, words: [words.wipe, loans.wipe, words.also_stored] },
    ],
  },
  {
    title: words.data,
    settings: [setting('data', <DataFacts />, 'data_of', 'data_size', 'data_kept', 'also_data')],
  },
  {
    title: words.about,
    settings: [
      setting('about', <AboutThis />, 'version', 'licence', 'contact', 'contact_link', 'welcome_again', 'also_about'),
      setting('news', <WhatIsNew />, 'news', 'news_all', 'also_news'),
      setting('permissions', <Permissions />, 'permissions', 'permission_storage', 'also_permissions'),
      setting('privacy', <Privacy />, 'privacy', 'privacy_network', 'verify', 'also_verify'),
    ],
  },
];

/** No choice is offered of what a browser does not have: keys, or, on a phone, a pointer that rests. */
function partsFor({ hasShortcuts, hasSidePanel }: Pick<BrowserClient, 'hasShortcuts' | 'hasSidePanel'>) {
  return parts
    .filter(({ title }) => hasShortcuts || title !== words.keys)
    .map((part) => ({ ...part, settings: part.settings.filter(({ id }) => hasSidePanel || id !== 'delay') }));
}

export function Options() {
  const t = useWords(words);
  const { hasShortcuts, hasSidePanel } = useApp().browser;
  const product = useWords(welcome)('product');
  useTitle(t('title'));
  return (
    <main class="options">
      <header class="brand">
        <Lens state="active" />
        <span>{product}</span>
      </header>
      <h1 class="name">{t('heading')}</h1>
      <ManagedSettings />
      <SettingsFinder parts={partsFor({ hasShortcuts, hasSidePanel })} />
    </main>
  );
}
