import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { toFen } from '@/lib/core/loans/money';
import { nextReminder, remindersOn } from '@/lib/core/own-loans/reminders';
import { addDays, daysBetween } from '@/lib/core/wording/calendar-day';
import { localDay } from '@/lib/core/wording/local-day';
import { anOwnLoan } from '@/tests/support/own-loans';

/** Due on 28 February, 28 March and so on, 945.60 each. */
const loan = anOwnLoan();
const paid = (count: number) => [{ on: '2026-02-20', amountFen: toFen(94_560 * count) }];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('what is said on a day', () => {
  test.each([
    ['four days before', '2026-02-24', []],
    ['three days before', '2026-02-25', [['ahead', 3]]],
    ['two days before', '2026-02-26', []],
    ['the day before', '2026-02-27', [['ahead', 1]]],
    ['on the day', '2026-02-28', []],
    ['a day late', '2026-03-01', [['late', 1]]],
    ['ten days late', '2026-03-10', []],
  ] as const)('%s', (_, today, said) => {
    const yesterday = addDays(today, -1);
    expect(remindersOn([loan], today, yesterday).map(({ kind, days }) => [kind, days])).toEqual(said);
  });

  test('what was missed is said as it stands now', () => {
    expect(remindersOn([loan], '2026-02-28', '2026-02-20')).toMatchObject([{ kind: 'ahead', days: 0 }]);
    expect(remindersOn([loan], '2026-03-05', '2026-02-20')).toMatchObject([{ kind: 'late', days: 5 }]);
  });

  test('nothing is said twice, nor of what was paid', () => {
    expect(remindersOn([loan], '2026-02-25', '2026-02-25')).toEqual([]);
    expect(remindersOn([anOwnLoan({ payments: paid(1) })], '2026-02-25', '2026-02-24')).toEqual([]);
  });

  test('several loans are one reminder, and a court date stands apart and first', () => {
    const other = anOwnLoan({ id: 'loan-b', lender: '乙公司', courtOn: '2026-02-26' });
    expect(remindersOn([loan, other], '2026-02-25', '2026-02-24')).toEqual([
      { kind: 'court', days: 1, count: 1, lenders: ['乙公司'] },
      { kind: 'ahead', days: 3, count: 2, lenders: ['甲小额贷款有限公司', '乙公司'] },
    ]);
    expect(remindersOn([other], '2026-02-27', '2026-02-20').map(({ kind }) => kind)).toEqual(['ahead']);
  });
});

describe('the next moment', () => {
  const at = (...parts: [number, number, number, number, number?]) => new Date(...parts);
  const wall = (moment: number | null) => (moment === null ? null : new Date(moment).toString().slice(0, 21));

  test.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'is nine in the morning in %s',
    (name) => {
      process.env.TZ = name;
      expect(wall(nextReminder([loan], at(2026, 0, 31, 12), '2026-01-31'))).toBe('Wed Feb 25 2026 09:00');
      expect(wall(nextReminder([loan], at(2026, 1, 25, 0, 1), '2026-02-24'))).toBe('Wed Feb 25 2026 09:00');
      expect(wall(nextReminder([loan], at(2026, 1, 25, 9), '2026-02-25'))).toBe('Fri Feb 27 2026 09:00');
      expect(wall(nextReminder([loan], at(2026, 1, 27, 23, 59), '2026-02-27'))).toBe('Sun Mar 01 2026 09:00');
    },
  );

  test('stays nine where the clocks change in between', () => {
    process.env.TZ = 'America/New_York';
    // Clocks go forward on 8 March 2026.
    const late = anOwnLoan({ firstDueOn: '2026-03-11' });
    const moment = nextReminder([late], at(2026, 2, 7, 12), '2026-03-07');
    expect(wall(moment)).toBe('Sun Mar 08 2026 09:00');
    expect(((moment ?? 0) - at(2026, 2, 7, 9).getTime()) / 3_600_000).toBe(23);
  });

  test('is now where one was missed, and not before nine', () => {
    const now = at(2026, 2, 5, 14, 30);
    expect(nextReminder([loan], now, '2026-02-20')).toBe(now.getTime());
    expect(wall(nextReminder([loan], at(2026, 2, 5, 6), '2026-02-20'))).toBe('Thu Mar 05 2026 09:00');
  });

  test('a traveller is reminded by the clock where they are', () => {
    process.env.TZ = 'Asia/Shanghai';
    const planned = nextReminder([loan], at(2026, 1, 20, 12), '2026-02-20') ?? 0;
    process.env.TZ = 'America/New_York';
    // There it is still the evening before: nothing is said, and the moment is found anew.
    const now = new Date(planned);
    expect(remindersOn([loan], localDay(now), '2026-02-20')).toEqual([]);
    expect(wall(nextReminder([loan], now, '2026-02-20'))).toBe('Wed Feb 25 2026 09:00');
  });

  test('there is none without loans, or with all paid', () => {
    expect(nextReminder([], at(2026, 1, 1, 9), '2026-02-01')).toBeNull();
    expect(nextReminder([anOwnLoan({ payments: paid(13) })], at(2026, 1, 21, 9), '2026-02-21')).toBeNull();
  });
});

test('going from moment to moment, each is later than the last, says something, and every payment is spoken of in time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 8 }), (day, periods) => {
      const one = anOwnLoan({
        firstDueOn: `2026-02-${String(day).padStart(2, '0')}`,
        plan: { by: 'rate', kind: 'equal_principal', periods, annualPercent: 12 },
      });
      let now = new Date(2026, 0, 20, 12);
      let saidOn = localDay(now);
      const spokenOf: number[] = [];
      for (let moment = nextReminder([one], now, saidOn); moment !== null; moment = nextReminder([one], now, saidOn)) {
        expect(moment).toBeGreaterThan(now.getTime());
        now = new Date(moment);
        const said = remindersOn([one], localDay(now), saidOn);
        expect(said.length).toBeGreaterThan(0);
        for (const { kind, days } of said) if (kind === 'ahead') spokenOf.push(days);
        saidOn = localDay(now);
      }
      expect(spokenOf.filter((days) => days === 3)).toHaveLength(periods);
      expect(spokenOf.filter((days) => days === 1)).toHaveLength(periods);
      expect(daysBetween('2026-01-20', saidOn)).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});
