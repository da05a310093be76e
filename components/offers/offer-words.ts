/** What an offer comes to in a year, in the reader's words: fees included where the page names them, and what that rests on. */
import words from '@/assets/strings/offer.json';
import { useWords } from '@/components/app-context';
import { usePriceWords } from '@/components/figures/PriceRow';
import { isSideCharge } from '@/lib/core/offers/stated-price';
import type { OfferOnPage } from './offers-of-report';

export interface OfferWords {
  /** null: nothing yearly can be said. */
  figure: string | null;
  /** Against the 24 % line. */
  sentence: string;
  /** The price without the fees, and what sum and term the figure is for; null where no fee is counted. */
  fees: { bare: string; terms: string } | null;
  /** What the page does not say; null where it says all. */
  missing: string | null;
}

export function useOfferWords(): (offer: OfferOnPage) => OfferWords {
  const t = useWords(words);
  const said = usePriceWords();
  return ({ price, withFees, gaps }) => {
    const { figure, sentence } = said(price, withFees);
    const bare = said(price).figure;
    const unsaid = isSideCharge(price) || price.kind === 'penalty' ? [] : gaps;
    const parts = unsaid.map((gap) => t(`gap_${gap}`));
    if (withFees && withFees.leftOut > 0) parts.push(t('gap_left_out', { n: withFees.leftOut }));
    const isExample = withFees && (withFees.origin.principal === 'example' || withFees.origin.periods === 'example');
    return {
      figure,
      sentence,
      fees:
        withFees && bare !== null
          ? {
              bare: t('bare', { percent: bare }),
              terms: t(isExample ? 'on_example' : 'on_terms', {
                sum: withFees.principalYuan.toLocaleString('en-US'),
                n: withFees.periods,
              }),
            }
          : null,
      missing: parts.length === 0 ? null : t('missing', { gaps: parts.join(t('gap_join')) }),
    };
  };
}
