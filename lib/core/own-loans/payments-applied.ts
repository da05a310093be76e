/**
 * Puts payments on what was due, and counts what lateness adds to it. What is due first is paid first (Civil Code, art. 560);
 * of each payment interest of both kinds comes before the principal (art. 561), and fees stand between them. A contract may
 * say otherwise.
 */
import { type Fen, roundToFen, toFen } from '@/lib/core/loans/money';
import { addDays, daysBetween } from '@/lib/core/wording/calendar-day';
import type { LoanDue } from './loan-dues';
import type { LoanPayment } from './own-loan';

export interface LateTerms {
  /** Percent a year on principal that is late. */
  latePercent: number;
  graceDays: number;
  yearDays: 365 | 360;
}

/** A due on a day, with what is still open of it. */
export interface OpenDue {
  due: LoanDue;
  principalFen: Fen;
  interestFen: Fen;
  feeFen: Fen;
  /** Penalty interest counted up to the day and not paid. */
  penaltyFen: Fen;
  /** All penalty interest counted up to the day, paid or not. */
  penaltyCountedFen: Fen;
  /** The four open parts together. */
  openFen: Fen;
  /** The day on which it was paid whole; null: not yet. */
  settledOn: string | null;
}

interface Running {
  due: LoanDue;
  principal: number;
  interest: number;
  fee: number;
  /** Fen of late principal, each day once: the penalty is worked out of the whole, so that no rounding adds up. */
  lateFenDays: number;
  countedTo: string;
  penaltyPaid: number;
  settledOn: string | null;
}

const penaltyCounted = ({ lateFenDays }: Running, { latePercent, yearDays }: LateTerms): number =>
  roundToFen((lateFenDays * latePercent) / 100 / yearDays);

/** Late days count from the day after the due day, once the days of grace have passed. */
function countTo(running: Running, day: string, { graceDays }: LateTerms): void {
  const { due } = running;
  if (day <= addDays(due.dueOn, graceDays) || day <= running.countedTo) return;
  running.lateFenDays += running.principal * daysBetween(running.countedTo, day);
  running.countedTo = day;
}

/** Takes what it can of `left`; what is left then. */
function payDown(running: Running, left: number, on: string, terms: LateTerms): number {
  countTo(running, on, terms);
  const penaltyOpen = penaltyCounted(running, terms) - running.penaltyPaid;
  const take = (open: number) => {
    const taken = Math.min(open, left);
    left -= taken;
    return taken;
  };
  running.penaltyPaid += take(penaltyOpen);
  running.interest -= take(running.interest);
  running.fee -= take(running.fee);
  running.principal -= take(running.principal);
  const isSettled =
    running.principal + running.interest + running.fee + penaltyCounted(running, terms) - running.penaltyPaid === 0;
  if (isSettled) running.settledOn ??= on;
  return left;
}

export interface AppliedPayments {
  dues: OpenDue[];
  /** Principal that each payment gave back, in the order of the payments. */
  repaid: { on: string; principalFen: Fen }[];
  /** Paid beyond all that was due, now and later. */
  surplusFen: Fen;
}

/** As it stands at the end of `day`. Payments of later days are left out. `dues` in the order of their days. */
export function applyPayments(
  dues: readonly LoanDue[],
  payments: readonly LoanPayment[],
  terms: LateTerms,
  day: string,
): AppliedPayments {
  const all: Running[] = dues.map((due) => ({
    due,
    principal: due.principalFen,
    interest: due.interestFen,
    fee: due.feeFen,
    lateFenDays: 0,
    countedTo: due.dueOn,
    penaltyPaid: 0,
    settledOn: due.amountFen === 0 ? due.dueOn : null,
  }));
  const repaid: AppliedPayments['repaid'] = [];
  const principalOpen = () => all.reduce((sum, { principal }) => sum + principal, 0);
  let surplus = 0;
  for (const { on, amountFen } of [...payments].sort((a, b) => a.on.localeCompare(b.on))) {
    if (on > day) break;
    let left: number = amountFen;
    const before = principalOpen();
    for (const running of all) if (left > 0 && running.settledOn === null) left = payDown(running, left, on, terms);
    surplus += left;
    repaid.push({ on, principalFen: toFen(before - principalOpen()) });
  }
  return {
    dues: all.map((running) => {
      if (running.settledOn === null) countTo(running, day, terms);
      const counted = penaltyCounted(running, terms);
      const penalty = counted - running.penaltyPaid;
      const { due, principal, interest, fee, settledOn } = running;
      return {
        due,
        principalFen: toFen(principal),
        interestFen: toFen(interest),
        feeFen: toFen(fee),
        penaltyFen: toFen(penalty),
        penaltyCountedFen: toFen(counted),
        openFen: toFen(principal + interest + fee + penalty),
        settledOn,
      };
    }),
    repaid,
    surplusFen: toFen(surplus),
  };
}
