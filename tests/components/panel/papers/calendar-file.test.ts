import { expect, test } from 'vitest';
import { calendarFile } from '@/components/panel/papers/calendar-file';

test('a day of its own, with two reminders, and words that need escaping', () => {
  const file = calendarFile({ date: '2026-12-31', title: '最后一天：还清，或者异议', description: 'a; b, c' });
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('DESCRIPTION:a\\; b\\, c');
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-PT72H', 'TRIGGER:-PT24H']);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
});

test('a day that is none is refused', () => {
  expect(() => calendarFile({ date: '', title: 'x', description: '' })).toThrow();
});
