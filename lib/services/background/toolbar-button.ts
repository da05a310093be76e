/**
 * Paints the toolbar button of a tab: the badge has the number of lenders named there (none: no badge), and the icon's shape
 * says whether the page is read, paused or not read. The tooltip says both in words.
 */
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { tabState } from '@/lib/services/tabs/tab-state';
import { readSettings } from '@/lib/storage/settings-store';
import { buttonTitle, countsOf } from './button-title';

const badgeColor = '#5c6660';

const iconNames = { readable: '', paused: 'paused-', not_read: 'no-access-', restricted: 'no-access-' } as const;

function iconPaths(name: string): Record<number, string> {
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
}

export async function paintButton(api: ExtensionApi, tabId: number): Promise<void> {
  try {
    const page = await tabState(api, api.tabs.get(tabId));
    if (page === null) return;
    const { language } = await readSettings(api.storage as never);
    const locale = chooseLocale(language, api.i18n.getUILanguage());
    const { lenders } = countsOf(page.report);
    await Promise.all([
      api.action.setIcon({ path: iconPaths(iconNames[page.access.state]), tabId }),
      api.action.setBadgeBackgroundColor({ color: badgeColor, tabId }),
      api.action.setBadgeText({ text: lenders === 0 ? '' : String(lenders), tabId }),
      api.action.setTitle({ title: buttonTitle(page, locale), tabId }),
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
