/**
 * The toolbar button of a tab: how many lenders are named in it (neutral colour, nothing when none or paused), and by the
 * shape of its icon whether the page is read, paused, or not read.
 */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { tabState } from '@/lib/services/tabs/tab-state';

const ground = '#5c6660';

const iconNames = { readable: '', paused: 'paused-', not_read: 'no-access-', restricted: 'no-access-' } as const;

function iconPaths(name: string): Record<number, string> {
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
}

export async function paintButton(api: ExtensionApi, tabId: number): Promise<void> {
  try {
    const { url } = await api.tabs.get(tabId);
    const { access, report } = await tabState(api, tabId, url);
    // Names we hold no record of are reported apart; popup and panel count the same way.
    const count = report?.lenders.filter(({ lenderId }) => lenderId !== null).length ?? 0;
    await Promise.all([
      api.action.setIcon({ path: iconPaths(iconNames[access.state]), tabId }),
      api.action.setBadgeBackgroundColor({ color: ground, tabId }),
      api.action.setBadgeText({ text: count === 0 ? '' : String(count), tabId }),
      // Firefox and newer Chromium only.
      api.action.setBadgeTextColor?.({ color: '#ffffff', tabId }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

export async function paintAllButtons(api: ExtensionApi): Promise<void> {
  const tabs = await api.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : paintButton(api, id))));
}
