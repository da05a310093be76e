/** What a reader asks of a plan – the money of each month, and what may happen – put onto the loans. */
import { annuityFactor } from '@/lib/core/loans/irr';
import { roundToFen, toFen } from '@/lib/core/loans/money';
import { type MonthRates, type PayoffDue, type PayoffLoan, ratesIn } from './payoff-loan';
import type { Money, PayoffSetup } from './simulate-payoff';

/** Months are counted from 0, the first of the plan. */
export interface PlanInput {
  monthlyFen: number;
  /** Once, in (above zero) or out (below). */
  oneOffs: readonly { month: number; fen: number }[];
  incomeGone: { from: number; months: number; leftFen: number } | null;
  missed: { loanId: string; month: number } | null;
  /** Percentage points a year, up or down, on loans with a rate. */
  rateChange: { from: number; points: number } | null;
}

export function moneyOf({ monthlyFen, oneOffs, incomeGone, missed }: PlanInput): Money {
  const gone = incomeGone ?? { from: 0, months: 0, leftFen: 0 };
  const goneUntil = gone.from + gone.months;
  const last = Math.max(goneUntil, (missed?.month ?? -2) + 2, ...oneOffs.map(({ month }) => month + 1));
  const first = Array.from({ length: last }, (_, month) => {
    const isGone = month >= gone.from && month < goneUntil;
    const once = oneOffs.reduce((sum, one) => sum + (one.month === month ? one.fen : 0), 0);
    return Math.max(0, (isGone ? gone.leftFen : monthlyFen) + once);
  });
  return { first, laterFen: monthlyFen };
}

function atRates(loan: PayoffLoan, from: number, rates: MonthRates): PayoffDue[] {
  const { dues, rates: was, interestBy, keepsInstalment } = loan;
  const ahead = dues.filter(({ month }) => month >= from);
  const kept = dues.slice(0, dues.length - ahead.length);
  if (keepsInstalment) return [...kept, ...newInstalments(ahead, rates.interest)];
  const interestFen = ({ month, baseFen, interestFen: before }: PayoffDue): number => {
    // Of one payment at the end, interest of the months from then on.
    if (interestBy === 'end') return before + baseFen * (rates.interest - was.interest) * (month - from);
    return interestBy === 'balance' || was.interest === 0
      ? baseFen * rates.interest
      : (before * rates.interest) / was.interest;
  };
  return [...kept, ...ahead.map((due) => ({ ...due, interestFen: roundToFen(Math.max(0, interestFen(due))) }))];
}

/** The same number of payments, equal again at the new rate; what rounding leaves falls into the last. */
function newInstalments(ahead: readonly PayoffDue[], rate: number): PayoffDue[] {
  let balance: number = ahead[0]?.baseFen ?? 0;
  const n = ahead.length;
  const instalment = n === 0 ? 0 : roundToFen(balance / annuityFactor(rate, n));
  return ahead.map((due, at) => {
    const interestFen = roundToFen(balance * rate);
    const principal = at === n - 1 ? balance : Math.min(balance, Math.max(0, instalment - interestFen));
    const changed = { ...due, baseFen: toFen(balance), interestFen, principalFen: toFen(principal) };
    balance -= principal;
    return changed;
  });
}

/** A rate other than the contract’s from a month on; what is pasted as a list stays as it is. */
export function withRateChange(loan: PayoffLoan, { from, points }: { from: number; points: number }): PayoffLoan {
  if (!loan.hasRate || loan.dues.length === 0) return loan;
  const percent = Math.max(0, loan.annualPercent + points);
  const was = loan.rates;
  const interest = percent / 1200;
  const rates = { interest, late: was.interest === 0 ? interest : (was.late * interest) / was.interest };
  return { ...loan, changed: { from, rates }, dues: atRates(loan, from, rates) };
}

/**
 * Payments from a month on fall due so many months later. The months in between cost interest at the loan’s rate, paid with its
 * last payment; another agreement may cost more or less.
 */
export function withMovedDues(loan: PayoffLoan, from: number, months: number): PayoffLoan {
  const at = loan.dues.findIndex(({ month }) => month >= from);
  const first = loan.dues[at];
  if (first === undefined) return loan;
  const aMonth =
    loan.interestBy === 'listed' ? first.interestFen : roundToFen(first.baseFen * ratesIn(loan, first.month).interest);
  const last = loan.dues.length - 1;
  return {
    ...loan,
    dues: loan.dues.map((due, index) => ({
      ...due,
      month: index < at ? due.month : due.month + months,
      interestFen: index === last ? toFen(due.interestFen + aMonth * months) : due.interestFen,
    })),
  };
}

export function setupOf(loans: readonly PayoffLoan[], input: PlanInput): PayoffSetup {
  const { rateChange, missed } = input;
  const missedLoan = missed === null ? -1 : loans.findIndex(({ id }) => id === missed.loanId);
  return {
    loans: rateChange === null ? loans : loans.map((loan) => withRateChange(loan, rateChange)),
    money: moneyOf(input),
    missed: missed === null || missedLoan < 0 ? null : { loan: missedLoan, month: missed.month },
  };
}
