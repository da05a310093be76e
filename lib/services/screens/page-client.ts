/** Gives popup and panel their `PageClient`, made from the browser's API. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { pageIn, readTab } from '@/lib/services/tabs/page-scripts';
import { readPageText } from '@/lib/services/tabs/page-text';
import { closeOwnTab, showTab } from '@/lib/services/tabs/panel-tab';
import { openPanel } from '@/lib/services/tabs/side-panel';
import { originOf } from '@/lib/services/tabs/site-access';
import { forgetClick, forgetReports, keepClick, type SessionArea } from '@/lib/storage/page-reports';
import type { PageClient, SettingsClient } from './app';
import { createPageAccess } from './page-access';
import { createPageWatch } from './page-watch';

interface ScreenAt {
  /** The screen's window, by the time anything is pressed. */
  windowId(): number;
  /** Of a panel that is a tab. */
  pageTabId: number | null;
}

export function createPageClient(
  api: ExtensionApi,
  { windowId, pageTabId }: ScreenAt,
  settings: Pick<SettingsClient, 'update'>,
): PageClient {
  const session = api.storage.session as unknown as SessionArea;
  const value = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false }>, otherwise: T) => {
    const result = await answer;
    return result.ok ? result.value : otherwise;
  };
  return {
    ...createPageAccess(api, settings),
    watch: createPageWatch(api, pageTabId),
    async readOnce(tabId) {
      const origin = originOf((await api.tabs.get(tabId)).url);
      if (origin) await keepClick(session, tabId, origin);
      if (await readTab(api, tabId)) return 'done';
      await forgetClick(session, tabId);
      return 'refused';
    },
    capture: async (seen, name) =>
      // A panel that is a tab would see itself.
      pageTabId === null
        ? (await import('@/lib/services/tabs/capture-page')).capturePage(api, windowId(), seen, name)
        : null,
    async showMark(tabId, place) {
      // Behind a panel that is a tab the page is not seen.
      if (pageTabId !== null) await showTab(api, tabId);
      return value(pageIn(api, tabId, place.frameId).showMark({ markId: place.markId }), false);
    },
    backToPage:
      pageTabId === null
        ? null
        : async () => {
            await showTab(api, pageTabId);
            await closeOwnTab(api);
          },
    async rescan(tabId) {
      await forgetReports(session, tabId);
      if (!(await readTab(api, tabId))) return;
      await pageIn(api, tabId).rescan();
    },
    async continueScan(tabId) {
      await pageIn(api, tabId).continueScan();
    },
    selectedText: (tabId) => value(pageIn(api, tabId).selectedText(), ''),
    pageText: (tabId) => readPageText(api, tabId),
    openPanel: (target) => openPanel(api, { windowId: windowId(), pageTabId }, target),
    openWelcome: () => void api.tabs.create({ url: api.runtime.getURL('welcome.html') }),
    openOptions: () => void api.runtime.openOptionsPage(),
  };
}
