/**
 * The days of loans for a calendar. Payments of the same sum on the same day of one month after another are one event that
 * repeats; all others stand alone, each with its own sum, for an event that repeats says the same every time. So do those on
 * the 29th and later: how a calendar repeats a day that a month does not have, each decides for itself.
 */
import type { CalendarDay } from '@/components/panel/papers/calendar-file';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { OpenDue } from '@/lib/core/own-loans/payments-applied';
import { addMonths } from '@/lib/core/wording/calendar-day';

export interface CalendarWords {
  /** What an event is called, and what stands below. */
  due: (due: OpenDue, loan: OwnLoan, numbers: string) => Pick<CalendarDay, 'title' | 'description'>;
  court: (loan: OwnLoan) => Pick<CalendarDay, 'title' | 'description'>;
}

const lastDayOfEveryMonth = 28;
const fewestRepeated = 3;

function follows(due: OpenDue, next: OpenDue): boolean {
  return (
    next.openFen === due.openFen &&
    next.due.dueOn === addMonths(due.due.dueOn, 1) &&
    Number(next.due.dueOn.slice(8)) <= lastDayOfEveryMonth
  );
}

function inRuns(dues: readonly OpenDue[]): OpenDue[][] {
  const runs: OpenDue[][] = [];
  for (const due of dues) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(last, due)) run.push(due);
    else runs.push([due]);
  }
  return runs.flatMap((run) => (run.length < fewestRepeated ? run.map((due) => [due]) : [run]));
}

/** What is still to come of a loan. An event keeps its id while payments before its last one are made, so that a calendar replaces it. */
export function calendarDaysOf(
  loan: OwnLoan,
  dues: readonly OpenDue[],
  today: string,
  words: CalendarWords,
): CalendarDay[] {
  const coming = dues.filter(({ settledOn, due }) => settledOn === null && due.dueOn >= today);
  const days = inRuns(coming).flatMap((run): CalendarDay[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [first.due.number, last.due.number];
    const numbers = from === to ? String(from) : `${from}–${to}`;
    const day = { date: first.due.dueOn, id: `${loan.id}-${to}`, ...words.due(first, loan, numbers) };
    return [run.length === 1 ? day : { ...day, months: run.length }];
  });
  const { courtOn } = loan;
  if (courtOn === null || courtOn < today) return days;
  return [{ date: courtOn, id: `${loan.id}-court`, ...words.court(loan) }, ...days];
}
