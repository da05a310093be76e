/** An offer of 10,000 yuan over 12 months at 18 %, with nothing else said. */
import type { Offer } from '@/lib/core/offers/offer';

export function anOffer(part: Partial<Offer> = {}): Offer {
  return {
    id: 'a',
    title: '某平台 12 期',
    lenderId: null,
    pageHost: null,
    addedOn: '2026-11-22',
    wording: null,
    principalFen: 1_000_000,
    termMonths: 12,
    repayment: 'equal_instalments',
    annualPercent: 18,
    annualIs: 'price',
    pageAnnualPercent: null,
    instalmentFen: null,
    upfrontFeeFen: null,
    monthlyFeeFen: null,
    upfrontFeePercent: null,
    monthlyFeePercent: null,
    yearlyFeePercent: null,
    feesLeftOut: 0,
    lateUpliftPercent: null,
    note: '',
    ...part,
  };
}
