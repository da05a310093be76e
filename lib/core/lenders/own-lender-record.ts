/** A lender the reader added, as a record beside the listed ones: every sentence of it is the reader's own. */
import { findPrices } from '@/lib/core/prices/find-prices';
import { headlineOf } from '@/lib/core/prices/headline';
import type { Price } from '@/lib/core/prices/price';
import type { Text } from '@/lib/core/wording/fact';
import type { Lender } from './lender';
import type { OwnLender } from './own-lender';

/** The first price in the reader's words that comes to a year; else the first price; null without one. */
export function priceOfOwn({ price }: Pick<OwnLender, 'price'>): Price | null {
  const prices = findPrices(price, { mode: 'selection' });
  return prices.find((one) => (headlineOf(one).high ?? headlineOf(one).low) !== null) ?? prices[0] ?? null;
}

const asText = (words: string): Text => ({ zh: words, en: words, tw: words });

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
