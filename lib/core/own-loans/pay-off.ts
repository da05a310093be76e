/**
 * What it takes to pay a loan off early. Interest of the month that runs counts by the days that have passed of it, as the
 * Civil Code has it where the contract says nothing else (art. 677); interest and fees of later months fall away.
 */
import { type Fen, roundToFen, sumFen, toFen } from '@/lib/core/loans/money';
import { daysBetween } from '@/lib/core/wording/calendar-day';
import { duesOf } from './loan-dues';
import { lateTermsOf } from './loan-standing';
import type { OwnLoan } from './own-loan';
import { applyPayments, type OpenDue } from './payments-applied';

export interface PayOff {
  /** Principal of the payments that are not due yet. */
  principalFen: Fen;
  /** Interest of the month that runs, for the days that have passed. */
  interestFen: Fen;
  /** Days that have passed of the month that runs. */
  interestDays: number;
  /** What falls due on the day itself, whole. */
  dueFen: Fen;
  /** All that is late, with its penalty up to the day. */
  lateFen: Fen;
  /** What the contract charges for paying early; null: not known, and not in the sum. */
  chargeFen: Fen | null;
  totalFen: Fen;
  /** Payments that fall due before the day and are taken to be made. */
  paidBeforeFen: Fen;
  /** What going on by plan would cost beyond it; below zero where the charge is higher than what falls away. */
  savedFen: Fen;
}

/** Interest of a due that is not there yet, for the days that have passed; what was paid of it in advance is taken off. */
function accruedFen({ due, interestFen }: OpenDue, days: number, monthDays: number): number {
  if (days <= 0 || monthDays <= 0) return 0;
  const accrued = roundToFen((due.interestFen * Math.min(days, monthDays)) / monthDays);
  return Math.max(0, accrued - (due.interestFen - interestFen));
}

const openOf = (dues: readonly OpenDue[]) => sumFen(dues.map(({ openFen }) => openFen));

/**
 * On `day`, today or later, with all payments made up to today; those that fall due between are taken to be made on their
 * days, and what is late today to stay open. `chargePercent`: of the principal that is not due yet.
 */
export function payOffOn(loan: OwnLoan, today: string, day: string, chargePercent: number | null): PayOff {
  const made = loan.payments.filter(({ on }) => on <= today);
  const { dues } = applyPayments(duesOf(loan), made, lateTermsOf(loan), day);
  const open = dues.filter(({ settledOn }) => settledOn === null);
  const late = open.filter(({ due }) => due.dueOn < today);
  const before = open.filter(({ due }) => due.dueOn >= today && due.dueOn < day);
  const due = open.filter((one) => one.due.dueOn === day);
  const ahead = open.filter((one) => one.due.dueOn > day);
  const principalFen = sumFen(ahead.map((one) => one.principalFen));
  let interest = 0;
  let interestDays = 0;
  for (const one of ahead) {
    // The days a due is for begin with the due before it, or with the payout.
    const from = dues[dues.indexOf(one) - 1]?.due.dueOn ?? loan.paidOutOn;
    const days = daysBetween(from, day);
    interest += accruedFen(one, days, daysBetween(from, one.due.dueOn));
    if (days > 0) interestDays = Math.max(interestDays, days);
  }
  const interestFen = toFen(interest);
  const chargeFen = chargePercent === null ? null : roundToFen((principalFen * chargePercent) / 100);
  const lateFen = openOf(late);
  const dueFen = openOf(due);
  const costAheadFen = openOf(ahead) - principalFen;
  return {
    principalFen,
    interestFen,
    interestDays,
    dueFen,
    lateFen,
    chargeFen,
    totalFen: sumFen([principalFen, interestFen, dueFen, lateFen, chargeFen ?? toFen(0)]),
    // Without the penalty of days that will not be late.
    paidBeforeFen: sumFen(before.map((one) => toFen(one.openFen - one.penaltyFen))),
    savedFen: toFen(costAheadFen - interestFen - (chargeFen ?? 0)),
  };
}
