/** What an offer says of the loan that was taken by it, as the form for a loan holds it. */
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import type { Offer } from '@/lib/core/offers/offer';

const written = (value: number | null, scale = 1) => (value === null ? '' : String(Number((value / scale).toFixed(6))));
const yuanOf = (fen: number) => (fen === 0 ? '' : written(fen, 100));

/** A “from” or “up to” price is not the contract’s: that stays blank. */
export function loanOfOffer(offer: Offer, lender: string): Partial<OwnLoanInput> {
  const fee = (fen: number | null, percent: number | null) =>
    (fen ?? 0) + Math.round(((percent ?? 0) / 100) * (offer.principalFen ?? 0));
  return {
    lender,
    lenderId: offer.lenderId,
    sum: written(offer.principalFen, 100),
    upfront: yuanOf(fee(offer.upfrontFeeFen, offer.upfrontFeePercent)),
    monthlyFee: yuanOf(fee(offer.monthlyFeeFen, offer.monthlyFeePercent)),
    kind: offer.repayment,
    periods: written(offer.termMonths),
    percent: offer.annualIs === 'price' ? written(offer.annualPercent) : '',
    uplift: written(offer.lateUpliftPercent),
  };
}
