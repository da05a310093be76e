/** What is kept of a price of a page, to lay it beside others. */
import words from '@/assets/strings/panel-prices.json';
import { useApp, useWords } from '@/components/app-context';
import { onOneLine } from '@/components/on-one-line';
import { newOffer } from '@/components/panel/drafts/offer-input';
import type { Offer } from '@/lib/core/offers/offer';
import { offerFeesOf } from '@/lib/core/offers/offer-charges';
import { offerTermsOf } from '@/lib/core/offers/stated-price';
import { statedUplift } from '@/lib/core/offers/stated-uplift';
import type { FeeOnPage, PriceOnPage } from '@/lib/services/tabs/page-state';
import type { ReadPage } from './read-page';

/** `fees`: those that stand beside the price. null for what is no price of a loan. */
export function useOfferToKeep(page: ReadPage): (price: PriceOnPage, fees: readonly FeeOnPage[]) => Offer | null {
  const t = useWords(words);
  const { today } = useApp();
  return (price, fees) => {
    const terms = offerTermsOf(price);
    if (terms === null) return null;
    return {
      ...newOffer(today),
      ...terms,
      ...offerFeesOf(fees, terms.termMonths),
      ...(price.saysNoFees ? { saysNoFees: true as const } : {}),
      wording: onOneLine(terms.wording ?? price.surface),
      lateUpliftPercent: statedUplift(price, page.report.prices, page.report.lenders.length === 1),
      title: t('title_of', {
        name: price.lenderName ?? (page.host || t('no_lender')),
        wording: onOneLine(price.surface),
      }).slice(0, 120),
      lenderId: price.lenderId,
      pageHost: page.host || null,
    };
  };
}
