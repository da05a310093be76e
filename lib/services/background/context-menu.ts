/** Adds the entries of the browser's context menu for a selected text – looking it up, and keeping it as evidence – and for a picture. */
import menuWords from '@/assets/strings/menu.json';
import { inLocale } from '@/lib/core/wording/fact';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { readSettings } from '@/lib/storage/settings-store';

export const lookUpMenuId = 'look-up-selection';
export const keepMenuId = 'keep-selection';
export const readPictureMenuId = 'read-picture';

/** Replaces the former entries, so that their words follow the chosen language. */
export async function addContextMenu(api: ExtensionApi): Promise<void> {
  const { contextMenus } = api;
  if (!contextMenus) return;
  const { language } = await readSettings(api.storage as never);
  const locale = chooseLocale(language, api.i18n.getUILanguage());
  await contextMenus.removeAll();
  const contexts: ['selection'] = ['selection'];
  contextMenus.create({ id: lookUpMenuId, contexts, title: inLocale(menuWords.lookUpSelection, locale) });
  contextMenus.create({ id: keepMenuId, contexts, title: inLocale(menuWords.keepSelection, locale) });
  const title = inLocale(menuWords.readPicture, locale);
  contextMenus.create({ id: readPictureMenuId, contexts: ['image'], title });
}
