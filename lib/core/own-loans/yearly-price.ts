/** What a kept loan costs in a year with all its fees, beside the rate of its contract. */
import { internalRate } from '@/lib/core/loans/irr';
import { costAtRate, yearlyPercent } from '@/lib/core/loans/loan-cost';
import { contractPercent } from './loan-dues';
import type { OwnLoan } from './own-loan';

export type PricedLoan = Pick<OwnLoan, 'plan' | 'principalFen' | 'upfrontFeeFen' | 'monthlyFeeFen'>;

export interface YearlyPrice {
  /** Percent a year by the contract, fees not counted. */
  contractPercent: number;
  /** Percent a year of all that is paid; null: no rate fits. */
  withFeesPercent: number | null;
}

/** A month is a twelfth of the year, whatever the days of the payments. null: the contract’s rate says it all. */
export function yearlyPrice(loan: PricedLoan): YearlyPrice | null {
  const { plan, principalFen, upfrontFeeFen, monthlyFeeFen } = loan;
  const hasFees = upfrontFeeFen > 0 || monthlyFeeFen > 0;
  const price = { contractPercent: contractPercent(loan), withFeesPercent: withFees(loan) };
  if (hasFees) return price;
  // A flat fee, or interest in one sum: the rate as it is written is not the price.
  const isRateThePrice =
    price.withFeesPercent === null || Math.abs(price.withFeesPercent - price.contractPercent) < 0.005;
  return isRateThePrice || plan.by === 'list' || principalFen === 0 ? null : price;
}

function withFees({ plan, principalFen, upfrontFeeFen, monthlyFeeFen }: PricedLoan): number | null {
  if (plan.by === 'rate')
    return yearlyPercent(
      costAtRate({ ...plan, principalFen }, { upfrontFen: upfrontFeeFen, monthlyFen: monthlyFeeFen }),
    );
  const paid = plan.dues.map(({ amountFen }) => -amountFen - monthlyFeeFen);
  const received = principalFen - upfrontFeeFen;
  const rate = received > 0 ? internalRate([received, ...paid]) : null;
  return rate && rate.ratePerPeriod * 1200;
}
