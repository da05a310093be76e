/** A lender the reader added: what they wrote of it, checked, and as a record beside the listed ones. Nothing in it is a fact of ours. */
import * as v from 'valibot';
import { findPrices } from '@/lib/core/prices/find-prices';
import { headlineOf } from '@/lib/core/prices/headline';
import type { Price } from '@/lib/core/prices/price';
import { dateSchema, type Text } from '@/lib/core/wording/fact';
import type { Lender } from './lender';
import type { ShownStatus } from './status-glyph';

export const maxOwnLenders = 100;
export const maxOwnSpellings = 8;

/** Whether a page can be searched for it is asked where it is typed or taken in. */
const spelling = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60));

const idStart = 'own-';

export const ownLenderSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,60}$/)),
  name: spelling,
  spellings: v.pipe(v.array(spelling), v.maxLength(maxOwnSpellings)),
  /** As the reader wrote it: 月利率 1.5%. */
  price: v.pipe(v.string(), v.maxLength(200)),
  note: v.pipe(v.string(), v.maxLength(500)),
  addedOn: dateSchema,
});
export type OwnLender = v.InferOutput<typeof ownLenderSchema>;

export function isOwnLenderId(lenderId: string): boolean {
  return lenderId.startsWith(idStart);
}

/** `unique` makes the id one of its kind, as `crypto.randomUUID` does. */
export function ownLenderId(unique: string): string {
  return idStart + unique.toLowerCase();
}

/** What pages are searched for: its name and its other spellings. */
export function aliasesOfOwn({ id, name, spellings }: OwnLender): { lenderId: string; text: string }[] {
  return [...new Set([name, ...spellings])].map((text) => ({ lenderId: id, text }));
}

/** The first price in the reader's words that comes to a year; else the first price; null without one. */
export function priceOfOwn({ price }: Pick<OwnLender, 'price'>): Price | null {
  const prices = findPrices(price, { mode: 'selection' });
  return prices.find((one) => (headlineOf(one).high ?? headlineOf(one).low) !== null) ?? prices[0] ?? null;
}

const asText = (words: string): Text => ({ zh: words, en: words, tw: words });

/** What its row and its card draw. */
export function shownStatus({ id, status }: Pick<Lender, 'id' | 'status'>): ShownStatus {
  return isOwnLenderId(id) ? 'own' : status.value;
}

/** As the other screens know a lender. Every sentence is the reader's own or empty; status and kind say that nothing was looked up. */
export function recordOfOwn(own: OwnLender): Lender {
  const evidence = { source: 'own-entry', asOf: own.addedOn, confidence: 'unverified' } as const;
  const price = priceOfOwn(own);
  const { low, high } = price ? headlineOf(price) : { low: null, high: null };
  const nothing = { text: asText(own.note || own.price || own.name), ...evidence };
  return {
    id: own.id,
    name: { hans: own.name, hant: own.name, en: own.name },
    pinyin: '',
    kind: 'unidentified_name',
    status: { value: 'unidentified', ...nothing },
    parent: null,
    formerNames: [],
    whoLends: nothing,
    licences: [],
    chain: [],
    prices:
      low === null && high === null
        ? []
        : [{ lowPercent: low, highPercent: high, basis: 'advertised', ...nothing, text: asText(own.price) }],
    late: { upliftPercent: null, graceDays: null, facts: [] },
    creditReporting: { value: 'unknown', ...nothing },
    domains: [],
    confusedWith: [],
    facts: [],
  };
}
