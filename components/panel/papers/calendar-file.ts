/** A calendar file (RFC 5545) with whole days in it, and a reminder three days and one day before each. */
import { createEvents, type EventAttributes } from 'ics';
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

function eventOf({ date, title, description }: CalendarDay): EventAttributes {
  return {
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
  };
}

/** The text of the file. Throws where there is no day, or the writer of it refuses one. */
export function calendarFile(days: readonly CalendarDay[]): string {
  const { error, value } = createEvents(days.map(eventOf));
  if (error || !value || days.length === 0) throw error ?? new Error('No day for a calendar file');
  return value;
}
