/** Which of a page's fees stand with a price. */
import type { FeeOnPage, PriceOnPage } from './page-state';

/** Fees in the same card as the price. */
export function feesBeside({ place }: PriceOnPage, fees: readonly FeeOnPage[]): FeeOnPage[] {
  return fees.filter((fee) => fee.place.frameId === place.frameId && fee.place.markId === place.markId);
}
