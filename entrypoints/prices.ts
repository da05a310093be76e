/** Offers the price reader to what runs it first: the scanner in a page, the background at the first price, and views of the screens. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { priceOfOwn } from '@/lib/core/lenders/own-lender-record';
import { findExtraCharges } from '@/lib/core/prices/extra-charges';
import { findPrices, readPrices } from '@/lib/core/prices/find-prices';
import { loanDaysIn, loanPeriodsIn, loanSumsIn } from '@/lib/core/prices/terms/loan-terms';
import { termsInOffer } from '@/lib/core/prices/terms/offer-terms';
import { type PriceReaderGlobal, priceReaderKey } from '@/lib/messaging/price-reader';

export default defineUnlistedScript(() => {
  (globalThis as PriceReaderGlobal)[priceReaderKey] = {
    findPrices,
    readPrices,
    findExtraCharges,
    termsInOffer,
    loanSumsIn,
    loanPeriodsIn,
    loanDaysIn,
    priceOfOwn,
  };
});
