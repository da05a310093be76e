/** What the readers of prices and of names make of a text, as one line of JSON that two releases can be compared by. */
import packedLexicon from 'virtual:lexicon';
import { createFinder } from '@/lib/core/names/finder';
import { findExtraCharges } from '@/lib/core/prices/extra-charges';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';
import { termsInOffer } from '@/lib/core/prices/terms/offer-terms';

const finder = createFinder(packedLexicon);

/** Keys in one order, so that the order in which code happens to set them is no difference. */
function ordered(price: Price): object {
  return Object.fromEntries(Object.entries(price).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** `selection` only where it differs from how a page is read; fees and terms of an offer only where there are any. */
export function readPrices(text: string): string {
  const [page, selection] = [findPrices(text), findPrices(text, { mode: 'selection' })].map((prices) =>
    prices.map(ordered),
  );
  const [fees, terms] = [findExtraCharges(text, { mode: 'selection' }), termsInOffer(text)];
  return JSON.stringify({
    page,
    ...(JSON.stringify(page) === JSON.stringify(selection) ? {} : { selection }),
    ...(fees.length > 0 ? { fees } : {}),
    ...(Object.keys(terms).length > 0 ? { terms } : {}),
  });
}

export function readNames(text: string): string {
  const { mentions, rejections } = finder.find(text);
  return JSON.stringify(rejections.length > 0 ? { mentions, rejections } : { mentions });
}
