/** Where a loan stands on a day: what is due next, what is late and what that has cost, what is left, and what the 24 % line would cut. */
import { courtCapPercent } from '@/lib/core/loans/court-cap';
import { overduePercent } from '@/lib/core/loans/lateness';
import { type Fen, roundToFen, sumFen, toFen } from '@/lib/core/loans/money';
import { addMonths, daysBetween } from '@/lib/core/wording/calendar-day';
import { contractPercent, duesOf } from './loan-dues';
import type { OwnLoan } from './own-loan';
import { type AppliedPayments, applyPayments, type LateTerms, type OpenDue } from './payments-applied';

export interface LatePart {
  /** Days since the oldest payment that is not whole was due. */
  days: number;
  principalFen: Fen;
  interestFen: Fen;
  feeFen: Fen;
  penaltyFen: Fen;
  /** The four together. */
  openFen: Fen;
}

export interface LoanStanding {
  /** null: nothing is late. */
  late: LatePart | null;
  /** The next payment that is not whole and not late; null: there is none. */
  next: OpenDue | null;
  /** What falls due from the day on, up to the same day of the next month, late sums not counted. */
  withinMonthFen: Fen;
  /** Principal that was not given back. */
  principalLeftFen: Fen;
  /** Of all payments to come and late ones, principal not counted. */
  costLeftFen: Fen;
  paidFen: Fen;
  surplusFen: Fen;
  /** All penalty interest so far, paid or not. */
  penaltyCountedFen: Fen;
  /** Whether it was worked out without the contract’s uplift, which is not known. */
  isUpliftUnknown: boolean;
  /** How far interest, fees and penalty so far go beyond 24 % a year on what was owed; 0 where they do not. */
  aboveCapFen: Fen;
  dues: OpenDue[];
}

/** Where the uplift is not known, late principal goes on at the contract rate, which is the least it can be. */
export function lateTermsOf(loan: OwnLoan): LateTerms {
  const { graceDays, yearDays, lateUpliftPercent } = loan;
  return { latePercent: overduePercent(contractPercent(loan), lateUpliftPercent ?? 0), graceDays, yearDays };
}

const sumOf = (dues: readonly OpenDue[], part: 'principalFen' | 'interestFen' | 'feeFen' | 'penaltyFen' | 'openFen') =>
  sumFen(dues.map((due) => due[part]));

/** Fen of what really came that the borrower had, each day once, from the payout to `day`. */
function fenDaysHad({ principalFen, upfrontFeeFen, paidOutOn }: OwnLoan, { repaid }: AppliedPayments, day: string) {
  let sum = 0;
  let from = paidOutOn;
  let had = principalFen - upfrontFeeFen;
  const count = (to: string) => {
    sum += Math.max(0, had) * Math.max(0, daysBetween(from, to));
    from = to;
  };
  for (const { on, principalFen: returned } of repaid) {
    count(on);
    had -= returned;
  }
  count(day);
  return sum;
}

/** What was kept back from the payout is the price of the whole term: so much of it as has passed. */
function upfrontSoFarFen({ upfrontFeeFen, paidOutOn }: OwnLoan, dues: readonly OpenDue[], day: string): number {
  const termDays = daysBetween(paidOutOn, dues.at(-1)?.due.dueOn ?? paidOutOn);
  const passedDays = Math.max(0, daysBetween(paidOutOn, day));
  return passedDays >= termDays ? upfrontFeeFen : roundToFen((upfrontFeeFen * passedDays) / termDays);
}

/** Interest, fees and penalty that have fallen due, with what was kept back from the payout, by and by. */
function chargedFen(loan: OwnLoan, dues: readonly OpenDue[], day: string): number {
  const due = dues.filter(({ due: { dueOn } }) => dueOn <= day);
  return (
    upfrontSoFarFen(loan, dues, day) +
    due.reduce((sum, one) => sum + one.due.interestFen + one.due.feeFen, 0) +
    dues.reduce((sum, one) => sum + one.penaltyCountedFen, 0)
  );
}

export function standingOf(loan: OwnLoan, day: string): LoanStanding {
  const applied = applyPayments(duesOf(loan), loan.payments, lateTermsOf(loan), day);
  const { dues, surplusFen } = applied;
  const open = dues.filter(({ settledOn }) => settledOn === null);
  const lateDues = open.filter(({ due }) => due.dueOn < day);
  const coming = open.filter(({ due }) => due.dueOn >= day);
  const [oldest] = lateDues;
  const monthEnd = addMonths(day, 1);
  const allowedFen = roundToFen((fenDaysHad(loan, applied, day) * courtCapPercent) / 100 / 365);
  return {
    late: oldest
      ? {
          days: daysBetween(oldest.due.dueOn, day),
          principalFen: sumOf(lateDues, 'principalFen'),
          interestFen: sumOf(lateDues, 'interestFen'),
          feeFen: sumOf(lateDues, 'feeFen'),
          penaltyFen: sumOf(lateDues, 'penaltyFen'),
          openFen: sumOf(lateDues, 'openFen'),
        }
      : null,
    next: coming[0] ?? null,
    withinMonthFen: sumOf(
      coming.filter(({ due }) => due.dueOn < monthEnd),
      'openFen',
    ),
    principalLeftFen: sumOf(open, 'principalFen'),
    costLeftFen: toFen(sumOf(open, 'openFen') - sumOf(open, 'principalFen')),
    paidFen: sumFen(loan.payments.filter(({ on }) => on <= day).map(({ amountFen }) => amountFen)),
    surplusFen,
    penaltyCountedFen: sumFen(dues.map((one) => one.penaltyCountedFen)),
    isUpliftUnknown: loan.lateUpliftPercent === null,
    aboveCapFen: toFen(Math.max(0, chargedFen(loan, dues, day) - allowedFen)),
    dues,
  };
}
