/** Makes the `App` of every screen from the browser's API. */
import { issuesAddress, licence, version } from 'virtual:release';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { bundledLists } from '@/lib/services/records/bundled-lists';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { openOffers } from '@/lib/services/records/offers';
import { openOwnLenders } from '@/lib/services/records/own-lenders';
import { withOwnLenders } from '@/lib/services/records/with-own-lenders';
import { watchPanelRequests } from '@/lib/services/tabs/side-panel';
import { changeSettings, readSettings, type SettingsArea, watchSettings } from '@/lib/storage/settings-store';
import type { App } from './app';
import { createBrowserClient } from './browser-client';
import { findLenderIds } from './find-lender-ids';
import { createPageClient } from './page-client';

/** The day in the user's own time zone, `2026-11-22`. */
function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export async function createApp(api: ExtensionApi): Promise<App> {
  const storage = api.storage as unknown as SettingsArea;
  const [settings, window] = await Promise.all([readSettings(storage), api.windows.getCurrent()]);
  const windowId = window.id ?? -1;
  const ownLenders = openOwnLenders({
    read: () => readSettings(storage),
    change: (part) => changeSettings(storage, part),
  });
  const listed = openKnowledge(bundledLists(api.runtime));
  return {
    locale: chooseLocale(settings.language, api.i18n.getUILanguage()),
    today: dayOf(new Date()),
    knowledge: listed.then((known) => withOwnLenders(known, async () => (await ownLenders).list())),
    ownLenders,
    offers: openOffers(),
    settings: {
      read: () => readSettings(storage),
      change: (part) => changeSettings(storage, part),
      watch: (onChange, signal) => watchSettings(storage, onChange, signal),
    },
    page: createPageClient(api, windowId),
    browser: createBrowserClient(api, navigator.userAgent),
    release: {
      version,
      licence,
      issuesAddress,
      changelog: async () => (await import('virtual:changelog')).default,
    },
    findLenderIds: async (text) => findLenderIds(text, await readSettings(storage)),
    watchPanelTarget: (onTarget, signal) => watchPanelRequests(api, windowId, onTarget, signal),
  };
}
