/** Makes the `App` of every screen from the browser's API. */
import { issuesAddress, licence, version } from 'virtual:release';
import { localDay } from '@/lib/core/wording/local-day';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { bundledLists } from '@/lib/services/records/bundled-lists';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { withOwnLenders } from '@/lib/services/records/with-own-lenders';
import { closeOwnTab, pageTabIn } from '@/lib/services/tabs/panel-tab';
import { hearPanelRequests } from '@/lib/services/tabs/side-panel';
import {
  changeSettings,
  readSettings,
  type SettingsArea,
  updateSettings,
  watchSettings,
} from '@/lib/storage/settings-store';
import type { App, SettingsClient } from './app';
import { createBrowserClient } from './browser-client';
import type { FirstQuestions } from './first-answers';
import { openedOnce, openOwnStores } from './own-stores';
import { createPageClient } from './page-client';
import { settingsOfWindow } from './private-window';
import { rememberedKnowledge } from './remembered-knowledge';
import { createRemindersClient } from './reminders-client';
import { screenWindow } from './screen-window';

/** The frame of a screen stands from the first; its content waits so long for what it asks first, and is drawn without it then. */
const patienceMs = 1000;

const quietMs = 5000;

function createSettingsClient(storage: SettingsArea): SettingsClient {
  let known: ReturnType<typeof readSettings> | null = null;
  storage.onChanged.addListener((_changes, area) => {
    if (area === 'local' || area === 'managed') known = null;
  });
  return {
    read() {
      known ??= readSettings(storage);
      return known;
    },
    async change(part) {
      known = null;
      await changeSettings(storage, part);
      known = null;
    },
    async update(from) {
      known = null;
      await updateSettings(storage, from);
      known = null;
    },
    watch: (onChange, signal) => watchSettings(storage, onChange, signal),
  };
}

/** Once the screen has been open for a while, so that it costs nobody time; where it cannot be looked for, nothing is said. */
function lookForLoss(storage: SettingsArea): void {
  setTimeout(
    () =>
      void import('./notice-loss')
        .then(({ noticeLoss }) => noticeLoss(storage, localDay(new Date())))
        .catch(() => undefined),
    quietMs,
  );
}

/** What has code of its own, which is loaded when it is asked. */
function loadedLater(
  api: ExtensionApi,
  settings: SettingsClient,
): Pick<App, 'documents' | 'pictures' | 'release' | 'findLenderIds'> {
  return {
    documents: async () => (await import('@/lib/services/documents/documents')).openDocuments(api.runtime),
    pictures: openedOnce(async () =>
      (await import('@/lib/services/pictures/pictures')).openPictures(api.runtime, settings),
    ),
    release: {
      version,
      licence,
      issuesAddress,
      changelog: async () => (await import('./read-changelog')).readChangelog(api.runtime),
    },
    findLenderIds: async (text) => (await import('./find-lender-ids')).findLenderIds(text, await settings.read()),
  };
}

/** `askFirst` asks all that the first frame of the screen shows, which is then drawn at once. */
export async function createApp(
  api: ExtensionApi,
  askFirst: (questions: FirstQuestions) => Promise<unknown> = async () => undefined,
): Promise<App> {
  const storage = api.storage as unknown as SettingsArea;
  const everySettings = createSettingsClient(storage);
  const pageTabId = pageTabIn(location.search);
  let windowId = -1;
  const inWindow = screenWindow(api);
  const isPrivate = async () => (await inWindow).incognito;
  const settings = settingsOfWindow(everySettings, isPrivate);
  const own = openOwnStores(api, { ofWindow: settings, all: everySettings }, isPrivate);
  const requests = hearPanelRequests(api);
  const page = createPageClient(api, { windowId: () => windowId, pageTabId }, settings);
  const listed = openKnowledge(bundledLists(api.runtime));
  const knowledge = listed.then((known) =>
    withOwnLenders(rememberedKnowledge(known), async () => (await own.ownLenders()).list()),
  );
  // What fails here fails again where it is asked, and is told there.
  const answered = askFirst({ page, knowledge, settings, offers: own.offers }).catch(() => undefined);
  const [first, window] = await Promise.all([
    settings.read(),
    inWindow,
    requests.ready,
    Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patienceMs))]),
  ]);
  windowId = window.id;
  lookForLoss(storage);
  return {
    locale: chooseLocale(first.language, api.i18n.getUILanguage()),
    today: localDay(new Date()),
    knowledge,
    get offers() {
      return own.offers();
    },
    get ownLenders() {
      return own.ownLenders();
    },
    ownLoans: own.ownLoans,
    ownData: own.ownData,
    evidence: own.evidence,
    vault: own.vault,
    ...loadedLater(api, settings),
    reminders: createRemindersClient(api, settings, own),
    isPrivateWindow: window.incognito,
    settings,
    page,
    browser: createBrowserClient(api, navigator.userAgent),
    watchPanelTarget: (onTarget, signal) =>
      requests.watch(
        { windowId, pageTabId },
        (target, isNew) => {
          // A panel of the same page that was left open as a tab: the newer one answers.
          if (pageTabId !== null && isNew && document.hidden) void closeOwnTab(api);
          else onTarget(target);
        },
        signal,
      ),
  };
}
