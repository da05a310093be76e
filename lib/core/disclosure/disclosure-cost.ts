/**
 * Works out the yearly cost of a disclosure from what its rows say: by the rate and the fees, or by the payment where no
 * rate is stated. Where a row can be read in two ways it takes the one that the stated yearly figure confirms, with an
 * assumption that says so; where neither is confirmed there is no result, for a figure may be wrong.
 */

import type { AnnualPercents } from '@/lib/core/loans/irr';
import { addFees, costAtRate, type FeeTerms, loanCost, yearlyPercent } from '@/lib/core/loans/loan-cost';
import type { Fen } from '@/lib/core/loans/money';
import { type RepaymentKind, statedPlan } from '@/lib/core/loans/repayment-plan';
import type { CostFee } from './disclosure-fee';

export interface DisclosureTerms {
  principalFen: Fen | null;
  periods: number | null;
  repaymentKind: RepaymentKind | null;
  instalmentFen: Fen | null;
  annualPercent: number | null;
  fees: readonly CostFee[];
  hasItemWithoutFigure: boolean;
  statedPercent: number | null;
}

export type CostAssumption =
  | 'equal_instalments_assumed'
  | 'fee_without_figure'
  | 'from_instalment'
  | 'instalment_fees_unclear'
  | 'yearly_on_balance'
  | 'yearly_on_first'
  | 'fee_read_as_stated'
  | 'fee_unclear';

export interface DisclosureCost {
  annual: AnnualPercents | null;
  otherReadingPercent: number | null;
  assumptions: CostAssumption[];
}

/** Percentage points: a stated figure nearer than this to a reading confirms it. */
const nearPoints = 0.5;
const nothing: DisclosureCost = { annual: null, otherReadingPercent: null, assumptions: [] };

export function disclosureCost(terms: DisclosureTerms): DisclosureCost {
  const { principalFen, periods, annualPercent, instalmentFen } = terms;
  if (principalFen === null || principalFen <= 0 || periods === null || periods < 1 || periods > 360) return nothing;
  const base = { ...terms, principalFen, periods };
  if (annualPercent !== null) return byRate(base, annualPercent);
  return instalmentFen === null ? nothing : byInstalment(base, instalmentFen);
}

type Known = DisclosureTerms & { principalFen: Fen; periods: number };

function byRate(
  { principalFen, periods, repaymentKind, fees, hasItemWithoutFigure, statedPercent }: Known,
  annualPercent: number,
): DisclosureCost {
  const loan = { kind: repaymentKind ?? 'equal_instalments', principalFen, periods, annualPercent } as const;
  const costWith = (all: readonly FeeTerms[]): AnnualPercents | null => {
    const cost = costAtRate(loan, addFees(all, loan));
    const nominal = yearlyPercent(cost);
    return cost.annual && nominal !== null ? { ...cost.annual, nominal } : null;
  };
  const assumptions: CostAssumption[] = [];
  if (!repaymentKind) assumptions.push('equal_instalments_assumed');
  if (hasItemWithoutFigure) assumptions.push('fee_without_figure');
  const first = costWith(fees);
  const isWayUnsaid = fees.some(({ doubt }) => doubt === 'way');
  if (!isWayUnsaid && !fees.some(({ doubt }) => doubt === 'base'))
    return { annual: first, otherReadingPercent: null, assumptions };
  const second = costWith(fees.map((fee) => fee.other ?? fee));
  const isNear = (annual: AnnualPercents | null) =>
    annual !== null && statedPercent !== null && Math.abs(annual.nominal - statedPercent) < nearPoints;
  const isSecond = !isNear(first) && isNear(second);
  if (isWayUnsaid && !isSecond && !isNear(first)) return { ...nothing, assumptions: [...assumptions, 'fee_unclear'] };
  assumptions.push(isWayUnsaid ? 'fee_read_as_stated' : isSecond ? 'yearly_on_first' : 'yearly_on_balance');
  const [annual, other] = isSecond ? [second, first] : [first, second];
  return { annual, otherReadingPercent: other?.nominal ?? null, assumptions };
}

/** The payment may or may not hold the monthly fees: then nothing is worked out. */
function byInstalment(
  { principalFen, periods, repaymentKind, fees, hasItemWithoutFigure }: Known,
  instalmentFen: Fen,
): DisclosureCost {
  const once = fees.filter(({ when }) => when === 'upfront' || when === 'at_end' || when === 'by_year_upfront');
  if (once.length < fees.length) return { ...nothing, assumptions: ['instalment_fees_unclear'] };
  const isEqual = repaymentKind === null || repaymentKind === 'equal_instalments' || repaymentKind === 'flat_fee';
  const plan = isEqual ? statedPlan(principalFen, instalmentFen, periods) : null;
  if (plan === null) return nothing;
  const annual = loanCost(plan, principalFen, addFees(once, { principalFen, periods })).annual;
  return {
    annual,
    otherReadingPercent: null,
    assumptions: ['from_instalment', ...(hasItemWithoutFigure ? (['fee_without_figure'] as const) : [])],
  };
}
