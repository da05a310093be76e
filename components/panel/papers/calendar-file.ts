/** A calendar file (RFC 5545) with one day in it, and a reminder three days and one day before. */
import { createEvent } from 'ics';
import { addDays } from '@/lib/core/wording/calendar-day';

export interface CalendarDay {
  /** 2026-12-14 */
  date: string;
  title: string;
  description: string;
}

const daysBefore = [3, 1];

type DayParts = [year: number, month: number, day: number];
const partsOf = (date: string) => date.split('-').map(Number) as DayParts;

/** The text of the file. Throws where the writer of it refuses the day. */
export function calendarFile({ date, title, description }: CalendarDay): string {
  const { error, value } = createEvent({
    start: partsOf(date),
    end: partsOf(addDays(date, 1)),
    title,
    description,
    productId: 'overdue-lens',
    busyStatus: 'FREE',
    alarms: daysBefore.map((days) => ({
      action: 'display',
      description: title,
      // Of whole days the library writes -P3DT, which the standard does not have.
      trigger: { hours: days * 24, before: true },
    })),
  });
  if (error || !value) throw error ?? new Error(`No calendar file for ${date}`);
  return value;
}
