/**
 * Paints the toolbar button of a tab: the badge has the number of lenders named there (none: no badge), and the icon's shape
 * says whether the page is read, paused or not read.
 */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { tabState } from '@/lib/services/tabs/tab-state';

const badgeColor = '#5c6660';

const iconNames = { readable: '', paused: 'paused-', not_read: 'no-access-', restricted: 'no-access-' } as const;

function iconPaths(name: string): Record<number, string> {
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
}

export async function paintButton(api: ExtensionApi, tabId: number): Promise<void> {
  try {
    const { url } = await api.tabs.get(tabId);
    const { access, report } = await tabState(api, tabId, url);
    // Names without a record do not count, as in popup and panel.
    const count = report?.lenders.filter(({ lenderId }) => lenderId !== null).length ?? 0;
    await Promise.all([
      api.action.setIcon({ path: iconPaths(iconNames[access.state]), tabId }),
      api.action.setBadgeBackgroundColor({ color: badgeColor, tabId }),
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
