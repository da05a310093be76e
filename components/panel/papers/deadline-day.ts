/** The last day of a deadline that the law counts in days. Pure; knows no holidays but weekends. */
import { addDays, daysBetween, isCalendarDay } from '@/lib/core/wording/calendar-day';

export interface DeadlineDay {
  /** 2026-12-14 */
  lastDay: string;
  /** From today; below zero once it has passed. */
  daysLeft: number;
  /** A Saturday or Sunday: the next working day counts, unless that one is worked in place of another. */
  isWeekend: boolean;
}

/**
 * The day of receipt is not counted, the next is day one (Civil Procedure Law, article 85).
 * null: `receivedOn` is no day, or still ahead of `today`.
 */
export function deadlineDay(receivedOn: string, days: number, today: string): DeadlineDay | null {
  if (!isCalendarDay(receivedOn) || receivedOn > today) return null;
  const lastDay = addDays(receivedOn, days);
  const weekday = new Date(`${lastDay}T00:00:00Z`).getUTCDay();
  return { lastDay, daysLeft: daysBetween(today, lastDay), isWeekend: weekday === 0 || weekday === 6 };
}
