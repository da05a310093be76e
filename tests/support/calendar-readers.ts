/** Two programs that read calendar files, each asked for every single day that the file puts into a calendar. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

export interface DayRead {
  day: string;
  title: string;
}

const inOrder = (days: DayRead[]) => days.sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title));

export function readByIcalJs(file: string): DayRead[] {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  return inOrder(
    events.flatMap((event) => {
      const title = event.summary;
      if (!event.isRecurring()) return [{ day: event.startDate.toString(), title }];
      const days: DayRead[] = [];
      const each = event.iterator();
      for (let next = each.next(); next; next = each.next()) days.push({ day: next.toString(), title });
      return days;
    }),
  );
}

/** It gives a whole day as midnight of the device. */
const written = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

export function readByNodeIcal(file: string): DayRead[] {
  const range = { from: new Date(2000, 0, 1), to: new Date(2100, 0, 1) };
  return inOrder(
    Object.values(nodeIcal.sync.parseICS(file)).flatMap((part) => {
      if (part?.type !== 'VEVENT') return [];
      const title = String(part.summary);
      if (!part.rrule) return [{ day: written(part.start), title }];
      return nodeIcal.expandRecurringEvent(part, range).map(({ start }) => ({ day: written(start), title }));
    }),
  );
}
