/** Runs in popup and side panel before their body is read, so that their first paint is in the reader's language and theme. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dressDocument, notedLook } from '@/components/start/first-look';
import { pageTabIn } from '@/lib/services/tabs/panel-tab';

export default defineUnlistedScript(() => {
  dressDocument(notedLook(chrome.i18n.getUILanguage()));
  if (pageTabIn(location.search) !== null) document.documentElement.dataset.way = 'back';
});
