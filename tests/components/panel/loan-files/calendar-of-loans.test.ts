import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { formatFen } from '@/components/figures/format-fen';
import { type CalendarWords, calendarDaysOf } from '@/components/panel/loan-files/calendar-of-loans';
import { calendarFile } from '@/components/panel/papers/calendar-file';
import { toFen } from '@/lib/core/loans/money';
import { standingOf } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { type DayRead, readByIcalJs, readByNodeIcal } from '@/tests/support/calendar-readers';
import { anOwnLoan } from '@/tests/support/own-loans';

const words: CalendarWords = {
  due: ({ openFen }, { lender }, numbers) => ({
    title: `还款 ${formatFen(openFen)} 元：${lender}`,
    description: numbers,
  }),
  court: ({ lender }) => ({ title: `开庭：${lender}`, description: 'a; b, c' }),
};
const today = '2026-02-01';
const daysOf = (loan: OwnLoan, day = today) => calendarDaysOf(loan, standingOf(loan, day).dues, day, words);

/** What a calendar shall show: each payment on its day with its own sum, and the court date. */
function expectedOf(loan: OwnLoan): DayRead[] {
  const dues = standingOf(loan, today).dues.filter(({ settledOn, due }) => settledOn === null && due.dueOn >= today);
  const days = dues.map(({ due, openFen }) => ({
    day: due.dueOn,
    title: `还款 ${formatFen(openFen)} 元：${loan.lender}`,
  }));
  if (loan.courtOn !== null) days.push({ day: loan.courtOn, title: `开庭：${loan.lender}` });
  return days.sort((a, b) => a.day.localeCompare(b.day));
}

const rate = (kind: 'equal_instalments' | 'equal_principal' | 'interest_first' | 'flat_fee' | 'bullet') =>
  ({ by: 'rate', kind, periods: 12, annualPercent: 24 }) as const;

test.each([
  ['equal instalments, eleven of them one event', anOwnLoan({ courtOn: '2026-06-30' }), 3],
  ['a falling instalment, each an event with its own sum', anOwnLoan({ plan: rate('equal_principal') }), 12],
  ['interest first, the principal at the end', anOwnLoan({ plan: rate('interest_first') }), 2],
  ['one payment at the end', anOwnLoan({ plan: rate('bullet') }), 1],
  ['on the last day of months', anOwnLoan({ firstDueOn: '2026-03-31' }), 12],
  ['a first payment that was made in part', anOwnLoan({ payments: [{ on: today, amountFen: toFen(10_000) }] }), 3],
  [
    'a list with a gap',
    anOwnLoan({
      plan: {
        by: 'list',
        dues: ['2026-02-10', '2026-03-10', '2026-04-10', '2026-06-10', '2026-07-10'].map((dueOn) => ({
          dueOn,
          amountFen: toFen(210_000),
          principalFen: null,
        })),
      },
    }),
    3,
  ],
])('two programs read the same days and sums: %s', (_, loan, events) => {
  const days = daysOf(loan);
  expect(days).toHaveLength(events);
  const file = calendarFile(days);
  expect(readByIcalJs(file)).toEqual(expectedOf(loan));
  expect(readByNodeIcal(file)).toEqual(expectedOf(loan));
});

test('an event that repeats keeps its id while its payments are made, so that a calendar replaces it', () => {
  const loan = anOwnLoan();
  const later = anOwnLoan({ payments: [{ on: '2026-02-28', amountFen: toFen(94_560) }] });
  const [run] = daysOf(loan);
  const [next] = daysOf(later, '2026-03-01');
  expect([run?.date, run?.months, next?.date, next?.months]).toEqual(['2026-02-28', 11, '2026-03-28', 10]);
  expect(next?.id).toBe(run?.id);
});

test('every event reminds twice, in the morning', () => {
  const parts = new ICAL.Component(ICAL.parse(calendarFile(daysOf(anOwnLoan({ courtOn: '2026-06-30' })))));
  const triggers = parts
    .getAllSubcomponents('vevent')
    .map((event) => event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))));
  // From midnight of the day back to nine in the morning of the third day before, and of the day before.
  expect(triggers).toEqual(Array.from({ length: 3 }, () => ['-PT63H', '-PT15H']));
});

test('a court date that has passed, and what is late, are not put into a calendar', () => {
  const days = daysOf(anOwnLoan({ courtOn: '2026-03-15' }), '2026-03-29');
  expect(days.map(({ date }) => date)).toEqual(['2026-04-28', '2027-01-28']);
});
