/** Where all loans of a reader stand together on a day. Each loan keeps its own standing beside it. */
import { type Fen, sumFen } from '@/lib/core/loans/money';
import { type LatePart, type LoanStanding, standingOf } from './loan-standing';
import type { OwnLoan } from './own-loan';
import type { OpenDue } from './payments-applied';

export interface LoanOnDay {
  loan: OwnLoan;
  standing: LoanStanding;
}

export interface StandingOfAll {
  /** Late ones first, the longest late on top; then by the next due day; those paid off last. */
  loans: LoanOnDay[];
  /** All late parts together, `days` of the oldest; null: nothing is late. */
  late: LatePart | null;
  /** Whether the late sum is the least it can be, because an uplift is not known. */
  isLeast: boolean;
  /** Of all loans the payment that falls due next and is not late. */
  next: (OpenDue & { loan: OwnLoan }) | null;
  withinMonthFen: Fen;
  principalLeftFen: Fen;
}

const endOfTime = '9999-12-31';

function inOrderOfNeed(a: LoanOnDay, b: LoanOnDay): number {
  const late = (b.standing.late?.days ?? 0) - (a.standing.late?.days ?? 0);
  const dueOn = ({ standing }: LoanOnDay) => standing.next?.due.dueOn ?? endOfTime;
  return late || dueOn(a).localeCompare(dueOn(b)) || a.loan.addedOn.localeCompare(b.loan.addedOn);
}

function lateTogether(parts: readonly LatePart[]): LatePart | null {
  if (parts.length === 0) return null;
  const sumOf = (part: Exclude<keyof LatePart, 'days'>) => sumFen(parts.map((one) => one[part]));
  return {
    days: Math.max(...parts.map(({ days }) => days)),
    principalFen: sumOf('principalFen'),
    interestFen: sumOf('interestFen'),
    feeFen: sumOf('feeFen'),
    penaltyFen: sumOf('penaltyFen'),
    openFen: sumOf('openFen'),
  };
}

export function standingOfAll(loans: readonly OwnLoan[], day: string): StandingOfAll {
  const each = loans.map((loan) => ({ loan, standing: standingOf(loan, day) })).sort(inOrderOfNeed);
  const [next] = each
    .flatMap(({ loan, standing }) => (standing.next ? [{ ...standing.next, loan }] : []))
    .sort((a, b) => a.due.dueOn.localeCompare(b.due.dueOn));
  return {
    loans: each,
    late: lateTogether(each.flatMap(({ standing }) => standing.late ?? [])),
    isLeast: each.some(({ standing }) => standing.late !== null && standing.isUpliftUnknown),
    next: next ?? null,
    withinMonthFen: sumFen(each.map(({ standing }) => standing.withinMonthFen)),
    principalLeftFen: sumFen(each.map(({ standing }) => standing.principalLeftFen)),
  };
}
