/** What the address bar is answered with: lenders of the list whose name is being typed, or a typed price put on a year. Knows no browser. */
import words from '@/assets/strings/menu.json';
import shared from '@/assets/strings/shared.json';
import { headlineOf } from '@/lib/core/prices/headline';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import { fillTemplate } from '@/lib/core/wording/template';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { CardWords } from '@/lib/services/cards/card-words';
import type { Knowledge, LenderListEntry } from '@/lib/services/records/knowledge';
import type { ReadPrices } from './price-reader';
import { targetOfSelection } from './selection-target';

/** Browsers show few more. */
const maxSuggestions = 6;
const maxTyped = 200;

export interface AddressAnswer {
  /** For the first line, which stands for what is typed. */
  first: string;
  /** `name` is what is put into the address bar when the line is chosen. */
  others: { name: string; detail: string }[];
}

type Key = Extract<keyof typeof words, `omnibox_${string}`>;

function say(key: Key, locale: Locale, values: Record<string, string> = {}): string {
  return fillTemplate(inLocale(words[key], locale), values);
}

function nameOf({ name }: LenderListEntry, locale: Locale): string {
  return locale === 'zh-TW' ? name.hant : name.hans;
}

function detailOf({ kind, status, matched }: LenderListEntry, locale: Locale): string {
  const parts = [inLocale(shared[`status_${status}`], locale), inLocale(shared[`kind_${kind}`], locale), matched];
  return parts.filter((part) => part !== null).join(' · ');
}

/** What answers a price. Either is a script of its own, run when it is asked for. */
export interface PriceAnswers {
  readPrices: ReadPrices;
  openWords(): Promise<Pick<CardWords, 'priceCardIn'>>;
}

/** By the same words as the card of a price; null where no price is typed, or nothing can word it. */
async function priceAnswer(typed: string, prices: PriceAnswers, locale: Locale): Promise<string | null> {
  const [price] = await prices.readPrices(typed);
  if (!price) return null;
  const { low, high } = headlineOf(price);
  if (low === null && high === null) return say('omnibox_price_unknown', locale, { price: price.surface });
  const cards = await prices.openWords().catch(() => null);
  if (cards === null) return null;
  const [, yearly, against] = cards.priceCardIn({ ...price, markId: 0, lenderId: null }, locale).lines;
  const values = { price: price.surface, yearly: yearly?.main ?? '', against: against?.main ?? '' };
  return say(against ? 'omnibox_price' : 'omnibox_price_alone', locale, values);
}

function isNamed({ name, matched }: LenderListEntry, typed: string): boolean {
  return matched === typed || Object.values(name).includes(typed);
}

export async function answerTyped(
  typedText: string,
  knowledge: Pick<Knowledge, 'search'>,
  prices: PriceAnswers,
  locale: Locale,
): Promise<AddressAnswer> {
  const typed = typedText.trim().slice(0, maxTyped);
  if (typed === '') return { first: say('omnibox_hint', locale), others: [] };
  const [hits, priced] = await Promise.all([knowledge.search(typed), priceAnswer(typed, prices, locale)]);
  const lines = hits.map((hit) => ({ name: nameOf(hit, locale), detail: detailOf(hit, locale) }));
  // The browser drops a line that would put into the bar what stands there already.
  const whole = lines.find(({ name }) => name === typed);
  const first =
    priced ??
    (whole
      ? `${whole.name} – ${whole.detail}`
      : say(hits.length > 0 ? 'omnibox_look_up' : 'omnibox_none', locale, { query: typed }));
  return { first, others: lines.filter((line) => line !== whole).slice(0, maxSuggestions) };
}

/** Where the panel opens for what was entered. */
export async function targetOfTyped(
  typedText: string,
  knowledge: Pick<Knowledge, 'search'>,
  readPrices: ReadPrices,
): Promise<PanelTarget> {
  const typed = typedText.trim();
  if (typed === '') return { view: 'page' };
  const target = await targetOfSelection(typed, readPrices);
  if (target.view !== 'lookup') return target;
  const hit = (await knowledge.search(target.query)).find((each) => isNamed(each, target.query));
  return hit ? { view: 'lender', lenderId: hit.id } : target;
}
