/** The payments of a loan with their days: what is due when, and how it splits. Knows nothing of what was paid. */
import { internalRate } from '@/lib/core/loans/irr';
import { type Fen, roundToFen, sumFen, toFen } from '@/lib/core/loans/money';
import { repaymentPlan } from '@/lib/core/loans/repayment-plan';
import { addMonths } from '@/lib/core/wording/calendar-day';
import type { OwnLoan, StatedDue } from './own-loan';

export interface LoanDue {
  /** From 1. */
  number: number;
  dueOn: string;
  principalFen: Fen;
  interestFen: Fen;
  feeFen: Fen;
  /** The three together. */
  amountFen: Fen;
  /** Principal owed after it, as planned. */
  balanceFen: Fen;
}

/** Percent a year, nominal, of a list of payments a month apart; 0 where they only give the principal back. */
function annualPercentOfList(principalFen: Fen, dues: readonly StatedDue[]): number {
  const rate = internalRate([principalFen, ...dues.map(({ amountFen }) => -amountFen)])?.ratePerPeriod ?? 0;
  return Math.max(0, rate * 1200);
}

/** Percent a year, nominal, that the loan is charged by contract; fees beside the payments are not in it. */
export function contractPercent({ plan, principalFen }: Pick<OwnLoan, 'plan' | 'principalFen'>): number {
  return plan.by === 'rate' ? plan.annualPercent : annualPercentOfList(principalFen, plan.dues);
}

function dueOf(
  number: number,
  dueOn: string,
  principalFen: Fen,
  interestFen: Fen,
  feeFen: Fen,
  balanceFen: Fen,
): LoanDue {
  const amountFen = sumFen([principalFen, interestFen, feeFen]);
  return { number, dueOn, principalFen, interestFen, feeFen, amountFen, balanceFen };
}

/** Of what the list leaves open, interest first; what is left of the principal falls into the last payment. */
function duesOfList(loan: OwnLoan, dues: readonly StatedDue[]): LoanDue[] {
  const rate = annualPercentOfList(loan.principalFen, dues) / 1200;
  let balanceFen = loan.principalFen;
  return [...dues]
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ dueOn, amountFen, principalFen }, at) => {
      const isLast = at === dues.length - 1;
      const worked = Math.max(0, amountFen - roundToFen(balanceFen * rate));
      const partFen = toFen(Math.min(principalFen ?? (isLast ? balanceFen : worked), balanceFen, amountFen));
      balanceFen = toFen(balanceFen - partFen);
      return dueOf(at + 1, dueOn, partFen, toFen(amountFen - partFen), loan.monthlyFeeFen, balanceFen);
    });
}

/**
 * All payments in the order of their days. Of a plan by rate they fall on the same day of each month as the first one, on the
 * last day of a month that is too short; of a bullet there is one.
 */
export function duesOf(loan: OwnLoan): LoanDue[] {
  const { plan, principalFen, firstDueOn, monthlyFeeFen } = loan;
  if (plan.by === 'list') return duesOfList(loan, plan.dues);
  const rows = repaymentPlan({ ...plan, principalFen });
  if (plan.kind === 'bullet') {
    const interestFen = sumFen(rows.map((row) => row.interestFen));
    const feeFen = toFen(monthlyFeeFen * plan.periods);
    return [dueOf(1, addMonths(firstDueOn, plan.periods - 1), principalFen, interestFen, feeFen, toFen(0))];
  }
  return rows.map((row) =>
    dueOf(
      row.period,
      addMonths(firstDueOn, row.period - 1),
      row.principalFen,
      row.interestFen,
      monthlyFeeFen,
      row.balanceFen,
    ),
  );
}
