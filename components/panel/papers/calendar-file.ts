/** A calendar file (RFC 5545) with whole days in it, and a reminder three days and one day before each. */
import { createEvents, type EventAttributes } from 'ics';
import { addDays, isCalendarDay } from '@/lib/core/wording/calendar-day';
import { remindAtHour, remindDaysBefore } from '@/lib/core/wording/reminder-times';

export interface CalendarDay {
  /** 2026-12-14 */
  date: string;
  title: string;
  description: string;
  /** The same in a later file of the same event, which then takes the place of this one. */
  id?: string;
  /** On the same day of so many months, this one among them. */
  months?: number;
}

type DayParts = [year: number, month: number, day: number];
const partsOf = (date: string) => date.split('-').map(Number) as DayParts;

function eventOf({ date, title, description, id, months }: CalendarDay): EventAttributes {
  return {
    start: partsOf(date),
    end: partsOf(addDays(date, 1)),
    title,
    description,
    productId: 'overdue-lens',
    busyStatus: 'FREE',
    ...(id === undefined ? {} : { uid: `${id}@overdue-lens` }),
    ...(months === undefined ? {} : { recurrenceRule: `FREQ=MONTHLY;COUNT=${months}` }),
    alarms: remindDaysBefore.map((days) => ({
      action: 'display',
      description: title,
      // A whole day begins at midnight, which is no time for a reminder. Of whole days the library writes -P3DT, which the
      // standard does not have.
      trigger: { hours: days * 24 - remindAtHour, before: true },
    })),
  };
}

/** The text of the file. Throws where there is no day, or one that the calendar does not have. */
export function calendarFile(days: readonly CalendarDay[]): string {
  const none = days.find(({ date }) => !isCalendarDay(date));
  if (none) throw new Error(`“${none.date}” is no day`);
  const { error, value } = createEvents(days.map(eventOf));
  if (error || !value || days.length === 0) throw error ?? new Error('No day for a calendar file');
  return value;
}
