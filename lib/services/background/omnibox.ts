/** Answers our keyword in the address bar, and opens the panel for what is entered there. */
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { bundledLists } from '@/lib/services/records/bundled-lists';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { openPanelInFront } from '@/lib/services/tabs/side-panel';
import { readSettings } from '@/lib/storage/settings-store';
import { cardWords } from './card-words-script';
import { type AddressAnswer, answerTyped, targetOfTyped } from './omnibox-suggestions';
import { priceReading } from './price-reader';

interface Line {
  content: string;
  description: string;
}

/** Chromium reads descriptions as XML. */
function asXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Chromium shows the first line anew only when lines come with it; one that would put into the bar what stands there already
 * is dropped. Firefox shows the first line as it was set before the last key, so there it must fit whatever is typed, and the
 * answer stands below it, told apart from what is typed by a space.
 */
export function linesFor(
  typed: string,
  { first, others }: AddressAnswer,
  browser: 'chromium' | 'firefox',
): { firstLine: string | null; lines: Line[] } {
  const below = others.map(({ name, detail }) => ({ content: name, description: `${name} – ${detail}` }));
  if (browser === 'firefox')
    return { firstLine: null, lines: [{ content: `${typed} `, description: first }, ...below] };
  const lines = [{ content: typed, description: first }, ...below];
  return {
    firstLine: asXml(first),
    lines: lines.map(({ content, description }) => ({ content, description: asXml(description) })),
  };
}

export function watchAddressBar(api: ExtensionApi): void {
  const { omnibox } = api;
  if (!omnibox) return;
  const knowledge = () => openKnowledge(bundledLists(api.runtime));
  const readPrices = priceReading(api.runtime);
  const prices = { readPrices, openWords: () => cardWords.open(api.runtime) };
  const browser = api.sidePanel ? 'chromium' : 'firefox';
  const answer = async (typed: string) => {
    const { language } = await readSettings(api.storage as never);
    return answerTyped(typed, await knowledge(), prices, chooseLocale(language, api.i18n.getUILanguage()));
  };
  omnibox.onInputStarted.addListener(() => {
    void answer('').then(({ first }) => omnibox.setDefaultSuggestion({ description: first }));
  });
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void answer(typed).then((found) => {
      const { firstLine, lines } = linesFor(typed, found, browser);
      if (firstLine !== null) omnibox.setDefaultSuggestion({ description: firstLine });
      suggest(lines);
    });
  });
  omnibox.onInputEntered.addListener((typed) =>
    openPanelInFront(
      api,
      knowledge().then((opened) => targetOfTyped(typed, opened, readPrices)),
    ),
  );
}
