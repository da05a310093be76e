import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '@/components/panel/papers/calendar-file';

test('a day of its own, with two reminders, and words that need escaping', () => {
  const file = calendarFile([{ date: '2026-12-31', title: '最后一天：还清，或者异议', description: 'a; b, c' }]);
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('DESCRIPTION:a\\; b\\, c');
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-PT63H', 'TRIGGER:-PT15H']);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
});

test('several days, as another program reads them', () => {
  const file = calendarFile([
    { date: '2028-02-29', title: '还款 932.00 元：甲；乙', description: '第 1 期' },
    { date: '2028-03-31', title: '还款 932.00 元：甲；乙', description: '第 2 期' },
  ]);
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)])).toEqual([
    ['还款 932.00 元：甲；乙', '2028-02-29', '2028-03-01'],
    ['还款 932.00 元：甲；乙', '2028-03-31', '2028-04-01'],
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  const alarms = calendar.getAllSubcomponents('vevent').map((event) => event.getAllSubcomponents('valarm'));
  const triggers = alarms.map((of) => of.map((alarm) => String(alarm.getFirstPropertyValue('trigger'))));
  expect(triggers).toEqual([
    ['-PT63H', '-PT15H'],
    ['-PT63H', '-PT15H'],
  ]);
});

test('without a day there is no file', () => {
  expect(() => calendarFile([])).toThrow();
});

test('a day that is none is refused', () => {
  expect(() => calendarFile([{ date: '', title: 'x', description: '' }])).toThrow();
});
