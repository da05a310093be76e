/** Offers the price reader to the background, which runs it at the first price it has to read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { priceOfOwn } from '@/lib/core/lenders/own-lender-record';
import { findPrices } from '@/lib/core/prices/find-prices';
import { offerPriceReader } from '@/lib/services/background/price-reader';

export default defineUnlistedScript(() => offerPriceReader({ findPrices, priceOfOwn }));
