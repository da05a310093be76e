/**
 * When to remind the reader of their loans, and of what: three days and one day before a payment is due, once when it is a
 * day late, and before a court date. Pure: the moment is given, in the time zone of whoever gives it.
 */
import { addDays, daysBetween } from '@/lib/core/wording/calendar-day';
import { localDay } from '@/lib/core/wording/local-day';
import { remindAtHour, remindDaysBefore } from '@/lib/core/wording/reminder-times';
import { standingOf } from './loan-standing';
import type { OwnLoan } from './own-loan';

const lateAfterDays = 1;

export interface LoanReminder {
  kind: 'court' | 'ahead' | 'late';
  /** From today to the day it is about; since then where it is late. */
  days: number;
  /** Of how many loans it speaks. */
  count: number;
  /** Their lenders, each once. */
  lenders: string[];
}

/** A day that something is about, with the days on which to speak of it. */
interface Occasion {
  kind: LoanReminder['kind'];
  on: string;
  sayOn: readonly string[];
  loan: OwnLoan;
}

const before = (on: string) => remindDaysBefore.map((days) => addDays(on, -days));

function occasionsOf(loan: OwnLoan, today: string): Occasion[] {
  const open = standingOf(loan, today).dues.filter(({ settledOn }) => settledOn === null);
  const dues = open.flatMap(({ due: { dueOn: on } }): Occasion[] => [
    { kind: 'ahead', on, sayOn: before(on), loan },
    { kind: 'late', on, sayOn: [addDays(on, lateAfterDays)], loan },
  ]);
  const { courtOn } = loan;
  return courtOn === null ? dues : [{ kind: 'court', on: courtOn, sayOn: before(courtOn), loan }, ...dues];
}

/** Too late to speak of it, whatever was missed: the day has passed, or has not. */
function isOver({ kind, on }: Occasion, today: string): boolean {
  return kind === 'late' ? on >= today : on < today;
}

function together(kind: LoanReminder['kind'], occasions: readonly Occasion[], today: string): LoanReminder[] {
  const of = occasions.filter((one) => one.kind === kind);
  if (of.length === 0) return [];
  const days = of.map(({ on }) => Math.abs(daysBetween(today, on)));
  const loans = new Set(of.map(({ loan }) => loan));
  return [
    {
      kind,
      days: kind === 'late' ? Math.max(...days) : Math.min(...days),
      count: loans.size,
      lenders: [...new Set([...loans].map(({ lender }) => lender))],
    },
  ];
}

/** What is to be said today and was not on `saidOn`, the last day on which anything was; what was missed since, as it stands today. */
export function remindersOn(loans: readonly OwnLoan[], today: string, saidOn: string): LoanReminder[] {
  const occasions = loans
    .flatMap((loan) => occasionsOf(loan, today))
    .filter((one) => !isOver(one, today) && one.sayOn.some((day) => day > saidOn && day <= today));
  return (['court', 'ahead', 'late'] as const).flatMap((kind) => together(kind, occasions, today));
}

/** Milliseconds since 1970 of the hour to remind at on a day, by the clock on the wall. */
function momentOn(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, remindAtHour).getTime();
}

/** The next moment to speak, `now` where one was missed; null: there is nothing to speak of. Later payments may move it. */
export function nextReminder(loans: readonly OwnLoan[], now: Date, saidOn: string): number | null {
  const today = localDay(now);
  if (remindersOn(loans, today, saidOn).length > 0) return Math.max(now.getTime(), momentOn(today));
  const [day] = loans
    .flatMap((loan) => occasionsOf(loan, today))
    .flatMap(({ sayOn }) => sayOn.filter((one) => one > today))
    .sort();
  return day === undefined ? null : momentOn(day);
}
