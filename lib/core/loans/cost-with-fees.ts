/** The yearly rate of a loan without its fees, with each and with all of them. */
import { addFees, costAtRate, type FeeTerms, type LoanCost, type LoanFees, loanCost } from './loan-cost';
import type { Fen } from './money';
import { type PlanTerms, statedPlan } from './repayment-plan';

export interface CostWithFees {
  without: LoanCost;
  /** Each fee alone on top of the bare loan; null where the fee states no figure. */
  each: { fee: FeeTerms; cost: LoanCost | null }[];
  withAll: LoanCost;
  /** Fees that state no figure, and so are in none of the sums. */
  unknown: number;
}

/** The yearly rate of a loan without its fees, with each, and with all that state a figure. `instalmentFen`: what is paid each month, where that is stated and the rate is not. */
export function costWithFees(
  terms: PlanTerms,
  fees: readonly FeeTerms[],
  instalmentFen: Fen | null = null,
): CostWithFees {
  const stated = instalmentFen === null ? null : statedPlan(terms.principalFen, instalmentFen, terms.periods);
  const costOf = (charged: LoanFees = {}) =>
    stated ? loanCost(stated, terms.principalFen, charged) : costAtRate(terms, charged);
  const { unknown, ...all } = addFees(fees, terms);
  return {
    without: costOf(),
    each: fees.map((fee) => {
      const { unknown: isUnknown, ...one } = addFees([fee], terms);
      return { fee, cost: isUnknown ? null : costOf(one) };
    }),
    withAll: costOf(all),
    unknown,
  };
}
