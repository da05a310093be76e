/** Answers our keyword in the address bar, and opens the panel for what is entered there. */
import { readLists } from 'virtual:lists';
import { aliasCount, contentHash, dataDate } from 'virtual:lists-stamp';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { openPanelInFront } from '@/lib/services/tabs/side-panel';
import { readSettings } from '@/lib/storage/settings-store';
import { answerTyped, targetOfTyped } from './omnibox-suggestions';

const knowledge = () => openKnowledge({ aliasCount, contentHash, dataDate, readLists });

/** Chromium reads descriptions as XML, Firefox as they are. */
function describedFor(api: ExtensionApi): (text: string) => string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return api.sidePanel ? (text) => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign) : (text) => text;
}

export function watchAddressBar(api: ExtensionApi): void {
  const described = describedFor(api);
  const answer = async (typed: string) => {
    const { language } = await readSettings(api.storage as never);
    return answerTyped(typed, await knowledge(), chooseLocale(language, api.i18n.getUILanguage()));
  };
  const showFirst = (first: string) => api.omnibox.setDefaultSuggestion({ description: described(first) });
  api.omnibox.onInputStarted.addListener(() => void answer('').then(({ first }) => showFirst(first)));
  api.omnibox.onInputChanged.addListener((typed, suggest) => {
    void answer(typed).then(({ first, others }) => {
      showFirst(first);
      const lines = others.map(({ name, detail }) => ({
        content: name,
        description: described(`${name} – ${detail}`),
      }));
      // Chromium shows a new first line only with a line below it; this one says the same, and it drops one of the two.
      suggest([{ content: typed, description: described(first) }, ...lines]);
    });
  });
  api.omnibox.onInputEntered.addListener((typed) =>
    openPanelInFront(
      api,
      knowledge().then((opened) => targetOfTyped(typed, opened)),
    ),
  );
}
