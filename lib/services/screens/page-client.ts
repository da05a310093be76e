/** Gives popup and panel their `PageClient`, made from the browser's API. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { grantedPatterns, pageIn, readTab } from '@/lib/services/tabs/page-scripts';
import type { PageState } from '@/lib/services/tabs/page-state';
import { openPanel } from '@/lib/services/tabs/side-panel';
import { everyWebPage, originOf, patternOf, readGrants } from '@/lib/services/tabs/site-access';
import { tabState } from '@/lib/services/tabs/tab-state';
import { forgetClick, forgetReports, keepClick, type SessionArea, tabOfKey } from '@/lib/storage/page-reports';
import { changeSettings, readSettings } from '@/lib/storage/settings-store';
import type { PageClient } from './app';

async function pageState(api: ExtensionApi, windowId: number): Promise<PageState | null> {
  const [tab] = await api.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? null : tabState(api, tab.id, tab.url);
}

/** Watches the active tab of one window. Bursts of changes give one state, the newest. */
function watchPage(
  api: ExtensionApi,
  windowId: number,
  onChange: (state: PageState) => void,
  signal: AbortSignal,
): void {
  let lastLook = 0;
  let tabId = -1;
  const look = async () => {
    const thisLook = ++lastLook;
    const state = await pageState(api, windowId);
    if (!state || signal.aborted || thisLook !== lastLook) return;
    tabId = state.tabId;
    onChange(state);
  };
  const lookAgain = () => void look();
  const ofThisTab = (changed: number) => void (changed === tabId && lookAgain());
  const stored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' || (area === 'session' && Object.keys(changes).some((key) => tabOfKey(key) === tabId)))
      lookAgain();
  };
  const events = [api.tabs.onActivated, api.permissions.onAdded, api.permissions.onRemoved] as unknown as {
    addListener(f: () => void): void;
    removeListener(f: () => void): void;
  }[];
  for (const event of events) event.addListener(lookAgain);
  api.tabs.onUpdated.addListener(ofThisTab);
  api.storage.onChanged.addListener(stored);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(lookAgain);
    api.tabs.onUpdated.removeListener(ofThisTab);
    api.storage.onChanged.removeListener(stored);
  });
  lookAgain();
}

export function createPageClient(api: ExtensionApi, windowId: number): PageClient {
  const session = api.storage.session as unknown as SessionArea;
  const value = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false }>, otherwise: T) => {
    const result = await answer;
    return result.ok ? result.value : otherwise;
  };
  return {
    watch: (onChange, signal) => watchPage(api, windowId, onChange, signal),
    async readOnce(tabId) {
      const origin = originOf((await api.tabs.get(tabId)).url);
      if (origin) await keepClick(session, tabId, origin);
      if (await readTab(api, tabId)) return 'done';
      await forgetClick(session, tabId);
      return 'refused';
    },
    allowSite: (origin) => api.permissions.request({ origins: [patternOf(origin)] }),
    allowEverywhere: () => api.permissions.request({ origins: everyWebPage }),
    async withdrawSite(origin) {
      await api.permissions.remove({ origins: [patternOf(origin)] });
    },
    async withdrawEverywhere() {
      const { patterns } = readGrants(await grantedPatterns(api));
      const all = (await grantedPatterns(api)).filter((pattern) => !patterns.includes(pattern));
      if (all.length > 0) await api.permissions.remove({ origins: all });
    },
    async grantedOrigins() {
      const { everywhere, patterns } = readGrants(await grantedPatterns(api));
      return { everywhere, origins: patterns.map((pattern) => pattern.replace(/\/\*$/, '')) };
    },
    async pause(origin) {
      const { pausedOrigins } = await readSettings(api.storage as never);
      await changeSettings(api.storage as never, { pausedOrigins: [...new Set([...pausedOrigins, origin])].sort() });
    },
    async resume(origin) {
      const { pausedOrigins } = await readSettings(api.storage as never);
      await changeSettings(api.storage as never, {
        pausedOrigins: pausedOrigins.filter((paused) => paused !== origin),
      });
    },
    showMark: (tabId, place) => value(pageIn(api, tabId, place.frameId).showMark({ markId: place.markId }), false),
    async rescan(tabId) {
      await forgetReports(session, tabId);
      if (!(await readTab(api, tabId))) return;
      await pageIn(api, tabId).rescan();
    },
    async continueScan(tabId) {
      await pageIn(api, tabId).continueScan();
    },
    selectedText: (tabId) => value(pageIn(api, tabId).selectedText(), ''),
    openPanel: (target) => openPanel(api, windowId, target),
    openWelcome: () => void api.tabs.create({ url: api.runtime.getURL('welcome.html') }),
    openOptions: () => void api.runtime.openOptionsPage(),
  };
}
