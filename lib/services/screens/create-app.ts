/** Makes the `App` of every screen from the browser's API. */
import { issuesAddress, licence, version } from 'virtual:release';
import { localDay } from '@/lib/core/wording/local-day';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { bundledLists } from '@/lib/services/records/bundled-lists';
import { createKeyring } from '@/lib/services/records/keyring';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { loansNews } from '@/lib/services/records/loans-news';
import { openOffers } from '@/lib/services/records/offers';
import type { OwnData, OwnDataSettings } from '@/lib/services/records/own-data';
import { openOwnLenders } from '@/lib/services/records/own-lenders';
import { openOwnLoans } from '@/lib/services/records/own-loans';
import { withOwnLenders } from '@/lib/services/records/with-own-lenders';
import { waitingRequest, watchPanelRequests } from '@/lib/services/tabs/side-panel';
import type { KeyHolder } from '@/lib/storage/sealed-rows';
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
import { createPageClient } from './page-client';
import { rememberedKnowledge, rememberedOwnLenders } from './remembered-knowledge';
import { createRemindersClient } from './reminders-client';

/** The frame of a screen stands from the first; its content waits so long for what it asks first, and is drawn without it then. */
const patienceMs = 400;

const quietMs = 5000;

function createSettingsClient(storage: SettingsArea): SettingsClient {
  let known: ReturnType<typeof readSettings> | null = null;
  storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') known = null;
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

function openedOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

async function openOwnDataOf(
  settings: OwnDataSettings,
  isPrivateWindow: boolean,
  heldKey: KeyHolder,
  afterChange: () => Promise<void>,
): Promise<OwnData> {
  const { openOwnData } = await import('@/lib/services/records/own-data');
  return openOwnData({ settings, isPrivateWindow, heldKey, afterChange, now: () => new Date() });
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

/** `askFirst` asks all that the first frame of the screen shows, which is then drawn at once. */
export async function createApp(
  api: ExtensionApi,
  askFirst: (questions: FirstQuestions) => Promise<unknown> = async () => undefined,
): Promise<App> {
  const storage = api.storage as unknown as SettingsArea;
  const settings = createSettingsClient(storage);
  let windowId = -1;
  // The user's own database is opened by the first who asks for what is in it.
  const offers = openedOnce(() => openOffers());
  const ownLenders = openedOnce(async () => rememberedOwnLenders(await openOwnLenders(settings)));
  const keyring = createKeyring();
  const vault = openedOnce(async () => {
    const { openVaultOf } = await import('@/lib/services/records/vault');
    return openVaultOf(keyring, { read: () => readSettings(storage), change: settings.change });
  });
  const evidence = openedOnce(async () =>
    (await import('@/lib/services/records/evidence')).openEvidence({ read: () => readSettings(storage) }, keyring.key),
  );
  const request = waitingRequest(api);
  const page = createPageClient(api, () => windowId);
  const listed = openKnowledge(bundledLists(api.runtime));
  const knowledge = listed.then((known) =>
    withOwnLenders(rememberedKnowledge(known), async () => (await ownLenders()).list()),
  );
  // What fails here fails again where it is asked, and is told there.
  const answered = askFirst({ page, knowledge, settings, offers }).catch(() => undefined);
  const [first, window] = await Promise.all([
    settings.read(),
    api.windows.getCurrent(),
    request,
    Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patienceMs))]),
  ]);
  windowId = window.id ?? -1;
  // Asked anew each time: what is remembered may be older than a consent taken back in another window.
  const asStored = { read: () => readSettings(storage), change: settings.change, update: settings.update };
  const ownLoans = openOwnLoans(asStored, keyring, undefined, loansNews(api));
  const ownData = openedOnce(() =>
    openOwnDataOf(asStored, window.incognito, keyring.key, async () => {
      (await ownLenders()).readAgain();
      await Promise.all([(await offers()).readAgain(), ownLoans.readAgain()]);
    }),
  );
  lookForLoss(storage);
  return {
    locale: chooseLocale(first.language, api.i18n.getUILanguage()),
    today: localDay(new Date()),
    knowledge,
    get offers() {
      return offers();
    },
    get ownLenders() {
      return ownLenders();
    },
    ownLoans,
    ownData,
    evidence,
    vault,
    reminders: createRemindersClient(api, settings),
    isPrivateWindow: window.incognito,
    settings,
    page,
    browser: createBrowserClient(api, navigator.userAgent),
    release: {
      version,
      licence,
      issuesAddress,
      changelog: async () => (await import('virtual:changelog')).default,
    },
    findLenderIds: async (text: string) =>
      (await import('./find-lender-ids')).findLenderIds(text, await settings.read()),
    watchPanelTarget: (onTarget, signal) => watchPanelRequests(api, windowId, request, onTarget, signal),
  };
}
