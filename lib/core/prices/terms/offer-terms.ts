/**
 * Reads out of the words of one offer what its price may leave to them: the sum, the number of payments, and what is put on
 * the rate once late. What is said in two ways, as a range, or only as the most one could get is left out.
 */

import { normalizeForPrices } from '@/lib/core/text/normalize';
import { lateUpliftsIn } from './late-uplift';
import { loanPeriodsIn, loanSumsIn, onlyValue } from './loan-terms';

export interface OfferTerms {
  principalYuan?: number;
  periods?: number;
  /** Percent put on the contract rate once late. */
  lateUpliftPercent?: number;
}

export function termsInOffer(text: string): OfferTerms {
  const { text: folded } = normalizeForPrices(text, 0, text.length);
  const principalYuan = onlyValue(loanSumsIn(folded, 'offer'));
  const periods = onlyValue(loanPeriodsIn(folded, 'offer'));
  const lateUpliftPercent = onlyValue(lateUpliftsIn(folded));
  return {
    ...(principalYuan === null ? {} : { principalYuan }),
    ...(periods === null ? {} : { periods }),
    ...(lateUpliftPercent === null ? {} : { lateUpliftPercent }),
  };
}
