/** How late a payment is, as typed: in days, or by the day it was due. Pure steps; nothing of it is stored. */
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { addDays, daysBetween, isCalendarDay } from '@/lib/core/wording/calendar-day';

export interface LateInput {
  by: 'days' | 'date';
  days: string;
  /** 2026-10-20 */
  dueOn: string;
  /** Yuan; may be left blank. */
  sum: string;
}

export const blankLate: LateInput = { by: 'days', days: '', dueOn: '', sum: '' };

export interface Lateness {
  dueOn: string;
  /** 0 on the due day itself. */
  daysOverdue: number;
  overdueYuan: number | null;
}

/** More than a lifetime is a slip of the finger. */
const maxDays = 9999;

/** null where something is still missing or wrong. */
export function readLate({ by, days, dueOn, sum }: LateInput, today: string): Lateness | null {
  const typedSum = readTyped(sum, 'sum');
  if (typedSum.state === 'wrong') return null;
  const overdueYuan = figureOf(typedSum);
  if (by === 'days') {
    const daysOverdue = figureOf(readTyped(days, 'days'));
    return daysOverdue === null ? null : { dueOn: addDays(today, -daysOverdue), daysOverdue, overdueYuan };
  }
  if (!isCalendarDay(dueOn)) return null;
  const daysOverdue = daysBetween(dueOn, today);
  return daysOverdue < 0 || daysOverdue > maxDays ? null : { dueOn, daysOverdue, overdueYuan };
}
