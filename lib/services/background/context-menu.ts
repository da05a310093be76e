/** Adds the one entry to the browser's context menu, which looks up the selected text. */
import menuWords from '@/assets/strings/menu.json';
import { inLocale } from '@/lib/core/wording/fact';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { readSettings } from '@/lib/storage/settings-store';

export const contextMenuId = 'look-up-selection';

/** Replaces the former entry, so that its words follow the chosen language. */
export async function addContextMenu(api: ExtensionApi): Promise<void> {
  const { language } = await readSettings(api.storage as never);
  const locale = chooseLocale(language, api.i18n.getUILanguage());
  await api.contextMenus.removeAll();
  api.contextMenus.create({
    id: contextMenuId,
    contexts: ['selection'],
    title: inLocale(menuWords.lookUpSelection, locale),
  });
}
