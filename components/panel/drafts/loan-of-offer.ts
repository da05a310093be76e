/** What an offer says of the loan that was taken by it, as the form for a loan holds it. */
import { writeFigure, writeYuan } from '@/components/figures/write-figure';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import type { Offer } from '@/lib/core/offers/offer';

export type OfferFees = Pick<Offer, 'upfrontFeeFen' | 'upfrontFeePercent' | 'monthlyFeeFen' | 'monthlyFeePercent'>;

/** The fees as they are typed, for a sum; those in percent of a sum that is not known are left out. */
export function feesForSum(offer: OfferFees, sumFen: number | null): Pick<OwnLoanInput, 'upfront' | 'monthlyFee'> {
  const fee = (fen: number | null, percent: number | null) =>
    (fen ?? 0) + Math.round(((percent ?? 0) / 100) * (sumFen ?? 0));
  return {
    upfront: writeYuan(fee(offer.upfrontFeeFen, offer.upfrontFeePercent)),
    monthlyFee: writeYuan(fee(offer.monthlyFeeFen, offer.monthlyFeePercent)),
  };
}

/** What stands before the price in the title of an offer: the name on its page, where the reader left it. */
export function nameInTitle({ title }: Pick<Offer, 'title'>): string {
  return /^(.+?)(?:：|: )/.exec(title)?.[1]?.trim() ?? '';
}

/** A “from” or “up to” price is not the contract’s: that stays blank. */
export function loanOfOffer(offer: Offer, lender: string): Partial<OwnLoanInput> {
  const isPrice = offer.annualIs === 'price' && offer.annualPercent !== null;
  // Where only the instalment is said, the form works the rate out and says so.
  const isByInstalment = !isPrice && offer.instalmentFen !== null && offer.repayment === 'equal_instalments';
  return {
    lender,
    lenderId: offer.lenderId,
    sum: writeFigure(offer.principalFen, 100),
    ...feesForSum(offer, offer.principalFen),
    kind: offer.repayment,
    periods: writeFigure(offer.termMonths),
    known: isByInstalment ? 'instalment' : 'rate',
    instalment: isByInstalment ? writeFigure(offer.instalmentFen, 100) : '',
    percent: isPrice ? writeFigure(offer.annualPercent) : '',
    uplift: writeFigure(offer.lateUpliftPercent),
  };
}
