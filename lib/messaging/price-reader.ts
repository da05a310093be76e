/** What `prices.js` leaves on the global object of a page’s isolated world, of the background or of a screen: the one copy of the price reader. */
import type { priceOfOwn } from '@/lib/core/lenders/own-lender-record';
import type { findExtraCharges } from '@/lib/core/prices/extra-charges';
import type { findPrices, readPrices } from '@/lib/core/prices/find-prices';
import type { loanDaysIn, loanPeriodsIn, loanSumsIn } from '@/lib/core/prices/terms/loan-terms';
import type { termsInOffer } from '@/lib/core/prices/terms/offer-terms';

export interface PriceReader {
  findPrices: typeof findPrices;
  readPrices: typeof readPrices;
  findExtraCharges: typeof findExtraCharges;
  termsInOffer: typeof termsInOffer;
  loanSumsIn: typeof loanSumsIn;
  loanPeriodsIn: typeof loanPeriodsIn;
  loanDaysIn: typeof loanDaysIn;
  priceOfOwn: typeof priceOfOwn;
}

/** No script of a page sees the global object of the isolated world. */
export const priceReaderKey = Symbol.for('overdue-lens.prices');

export interface PriceReaderGlobal {
  [priceReaderKey]?: PriceReader;
}
