/** Answers a page that asks for a hover card, in the language of the settings. */
import { isOwnLenderId, type OwnLender } from '@/lib/core/lenders/own-lender';
import type { MentionReason } from '@/lib/core/names/mention';
import type { Price } from '@/lib/core/prices/price';
import type { SeenFee, SeenPrice } from '@/lib/core/report/page-report';
import type { Locale } from '@/lib/core/wording/fact';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { CardContent } from '@/lib/messaging/protocol';
import { bundledLists } from '@/lib/services/records/bundled-lists';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { openOwn } from '@/lib/storage/database';
import { readOwnLenders } from '@/lib/storage/own-lenders-store';
import { readSettings } from '@/lib/storage/settings-store';
import type { CardWords } from './card-words';

async function localeOf(api: ExtensionApi): Promise<Locale> {
  const { language } = await readSettings(api.storage as never);
  return chooseLocale(language, api.i18n.getUILanguage());
}

/** null: removed since the page was read, or nothing can be stored. */
async function ownLender(id: string): Promise<OwnLender | null> {
  const kept = await openOwn().then(readOwnLenders, () => []);
  return kept.find((lender) => lender.id === id) ?? null;
}

/** Its button says what it opens. */
function labelled(api: ExtensionApi, card: CardContent, words: CardWords, locale: Locale): CardContent {
  return api.sidePanel ? card : { ...card, openPanelLabel: words.asTabLabelIn(locale) };
}

/** `opening`: what words the card, on its way while all else is looked up. */
export async function lenderCard(
  api: ExtensionApi,
  opening: Promise<CardWords>,
  { lenderId, surface, why }: { lenderId: string | null; surface: string; why: MentionReason },
  priceOfOwn: (own: OwnLender) => Promise<Price | null>,
): Promise<CardContent> {
  const [words, locale] = await Promise.all([opening, localeOf(api)]);
  const own = lenderId !== null && isOwnLenderId(lenderId) ? await ownLender(lenderId) : null;
  if (own) return labelled(api, words.ownCardIn(own, await priceOfOwn(own), why, locale), words, locale);
  const lender = lenderId === null ? null : await (await openKnowledge(bundledLists(api.runtime))).lender(lenderId);
  const card = lender ? words.lenderCardIn(lender, why, locale, surface) : words.unlistedCardIn(surface, why, locale);
  return labelled(api, card, words, locale);
}

export async function priceCard(
  api: ExtensionApi,
  opening: Promise<CardWords>,
  { price, fees }: { price: SeenPrice; fees: readonly SeenFee[] },
): Promise<CardContent> {
  const [words, locale] = await Promise.all([opening, localeOf(api)]);
  return labelled(api, words.priceCardIn(price, locale, fees), words, locale);
}
