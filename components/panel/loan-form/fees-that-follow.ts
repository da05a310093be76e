/** Fees that an offer states in percent of the sum, as that sum is typed. */
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { feesForSum, type OfferFees } from '@/components/panel/drafts/loan-of-offer';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { fenFromYuan } from '@/lib/core/loans/money';

/** What a changed sum changes with it: fees in percent of it, unless the reader has typed others. */
export function feesThatFollow(offer: OfferFees, before: OwnLoanInput, sum: string): Partial<OwnLoanInput> {
  const fenOf = (typed: string) => {
    const yuan = figureOf(readTyped(typed, 'sum'));
    return yuan === null ? null : fenFromYuan(yuan);
  };
  const [was, is] = [feesForSum(offer, fenOf(before.sum)), feesForSum(offer, fenOf(sum))];
  return {
    ...(before.upfront === was.upfront ? { upfront: is.upfront } : {}),
    ...(before.monthlyFee === was.monthlyFee ? { monthlyFee: is.monthlyFee } : {}),
  };
}
