/** Counts in days of the calendar, written 2026-11-29. No clock and no time zone: a due date is a day wherever one is. */

const dayMs = 86_400_000;

function at(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whether a text is a day that the calendar has. */
export function isCalendarDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text)) && dateOf(at(text)) === text;
}

const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** `days` may be below zero. */
export function addDays(date: string, days: number): string {
  return dateOf(at(date) + days * dayMs);
}

/** Days from one date to another; below zero where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / dayMs);
}

/** 2026年11月29日; 29 Nov 2026. */
export function writtenDay(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    at(date),
  );
}

/** The same day so many months on; the last day of a month that has no such day. `months` may be below zero. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDay)));
}
