import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlineDay } from '@/components/panel/papers/deadline-day';
import { addDays } from '@/lib/core/wording/calendar-day';

test.each([
  // The day of receipt is not counted: received on the 1st, fifteen days end on the 16th.
  ['2026-12-01', 15, '2026-12-01', { lastDay: '2026-12-16', daysLeft: 15, isWeekend: false }],
  ['2026-02-20', 15, '2026-02-25', { lastDay: '2026-03-07', daysLeft: 10, isWeekend: true }],
  ['2028-02-20', 15, '2028-03-10', { lastDay: '2028-03-06', daysLeft: -4, isWeekend: false }],
  ['2026-12-25', 15, '2026-12-25', { lastDay: '2027-01-09', daysLeft: 15, isWeekend: true }],
])('received on %s, %i days, seen on %s', (receivedOn, days, today, counted) => {
  expect(deadlineDay(receivedOn, days, today)).toEqual(counted);
});

test.each([
  ['', 'nothing is typed'],
  ['2026-02-30', 'the calendar has no such day'],
  ['2026-12-02', 'the day is still ahead'],
])('nothing is counted from “%s”: %s', (receivedOn) => {
  expect(deadlineDay(receivedOn, 15, '2026-12-01')).toBeNull();
});

test('a day later received is a day later due, over months, years and leap days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
      const day = addDays('2020-01-01', offset);
      const next = addDays(day, 1);
      const today = addDays(day, 30);
      const first = deadlineDay(day, days, today);
      const second = deadlineDay(next, days, today);
      expect(second?.lastDay).toBe(addDays(first?.lastDay ?? '', 1));
      expect((second?.daysLeft ?? 0) - (first?.daysLeft ?? 0)).toBe(1);
    }),
  );
});
