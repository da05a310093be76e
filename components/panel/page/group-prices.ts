/** A wording that stands in several places of a page is one price with several places. */
import type { MarkPlace, PriceOnPage } from '@/lib/services/page-state';

export interface PriceWithPlaces {
  price: PriceOnPage;
  places: MarkPlace[];
}

/** In order of first appearance; the same words next to two lenders stay two prices. */
export function groupPrices(prices: readonly PriceOnPage[]): PriceWithPlaces[] {
  const found = new Map<string, PriceWithPlaces>();
  for (const price of prices) {
    const key = [price.surface, price.kind, price.annualPercentLow, price.annualPercentHigh, price.lenderId].join('|');
    const same = found.get(key);
    if (same) same.places.push(price.place);
    else found.set(key, { price, places: [price.place] });
  }
  return [...found.values()];
}
