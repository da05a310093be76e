import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isCalendarDay, writtenDay } from '@/lib/core/wording/calendar-day';

describe('days of the calendar', () => {
  test.each([
    ['2026-11-29', -40, '2026-10-20'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test('counting forth and back ends where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2026-11-29', addDays('2026-11-29', days))).toBe(days);
      }),
    );
  });

  test.each(['2026-02-30', '2026-13-01', '26-1-1', '', '2026-11-29T00:00'])('%s is no day', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  test('are written as the reader writes them', () => {
    expect(writtenDay('2026-10-20', 'zh-CN')).toBe('2026年10月20日');
    expect(writtenDay('2026-10-20', 'en')).toBe('20 Oct 2026');
  });
});
