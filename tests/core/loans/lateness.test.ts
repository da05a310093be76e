import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageOnDay } from '@/lib/core/loans/late-stage';
import {
  atCapFen,
  isOverdueRateAboveCap,
  type LatenessTerms,
  latenessOnDay,
  latenessSeries,
  overduePercent,
} from '@/lib/core/loans/lateness';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';

const tenThousand: LatenessTerms = { overdueFen: fenFromYuan(10_000), contractPercent: 23.98, upliftPercent: 50 };

test.each([
  [1, 10_009.85, 10_006.58, 3.27],
  [30, 10_295.64, 10_197.26, 98.38],
  [90, 10_886.93, 10_591.78, 295.15],
  [180, 11_773.86, 11_183.56, 590.3],
  [360, 13_547.73, 12_367.12, 1180.61],
  [422, 14_158.72, 12_774.79, 1383.93],
])(
  '10,000 at 23.98 per cent and half as much again, day %i: %f by contract, %f by the line, %f between',
  (day, contract, line, difference) => {
    expect(latenessOnDay(tenThousand, day)).toEqual({
      daysOverdue: day,
      owedByContractFen: fenFromYuan(contract),
      owedAtCapFen: fenFromYuan(line),
      differenceFen: fenFromYuan(difference),
    });
  },
);

test.each([
  [7.2, 1248.66],
  [12, 2081.1],
  [15, 2601.37],
  [18, 3121.64],
  [20, 3468.49],
  [23.98, 4158.72],
  [24, 4162.19],
])('422 days at %f per cent and half as much again add %f', (contractPercent, interest) => {
  const { owedByContractFen, owedAtCapFen } = latenessOnDay({ ...tenThousand, contractPercent }, 422);
  expect(owedByContractFen).toBe(fenFromYuan(10_000 + interest));
  expect(owedAtCapFen).toBe(fenFromYuan(10_000 + Math.min(interest, 2774.79)));
});

test.each([
  [12, 30, 15.6],
  [12, 50, 18],
  [23.98, 30, 31.174],
  [23.98, 50, 35.97],
])('%f per cent with %i on top is %f', (contract, uplift, percent) => {
  expect(overduePercent(contract, uplift)).toBeCloseTo(percent, 10);
});

test('360 days a year: 30 days at 24 per cent and half as much again are 300', () => {
  const { owedByContractFen } = latenessOnDay({ ...tenThousand, contractPercent: 24, yearDays: 360 }, 30);
  expect(owedByContractFen).toBe(fenFromYuan(10_300));
});

test('the line never raises a debt, and both grow with every day', () => {
  const terms = fc.record({
    overdueFen: fc.integer({ min: 1, max: 1e9 }).map(toFen),
    contractPercent: fc.double({ min: 0, max: 60, noNaN: true }),
    upliftPercent: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 3000 }), (late, day) => {
      const today = latenessOnDay(late, day);
      const tomorrow = latenessOnDay(late, day + 1);
      expect(today.differenceFen).toBeGreaterThanOrEqual(0);
      expect(today.owedAtCapFen).toBeGreaterThanOrEqual(late.overdueFen);
      expect(tomorrow.owedByContractFen).toBeGreaterThanOrEqual(today.owedByContractFen);
      expect(tomorrow.owedAtCapFen).toBeGreaterThanOrEqual(today.owedAtCapFen);
    }),
  );
});

test('a series is in order and has each day once', () => {
  expect(latenessSeries(tenThousand, [30, 0, 422, 30]).map((point) => point.daysOverdue)).toEqual([0, 30, 422]);
});

test.each([
  [-3, 'before-due'],
  [0, 'before-due'],
  [1, 'day-1'],
  [2, 'days-1-30'],
  [30, 'days-1-30'],
  [31, 'days-31-90'],
  [91, 'days-91-180'],
  [181, 'days-181-360'],
  [361, 'over-360'],
  [422, 'over-360'],
])('day %i is in stage %s', (day, stage) => {
  expect(stageOnDay(day)).toBe(stage);
});

test.each([-1, Number.NaN, 1e6])('%f is no number of days', (day) => {
  expect(() => latenessOnDay(tenThousand, day)).toThrow(RangeError);
});

test.each([
  [12, 18, false],
  [16, 24, false],
  [23.98, 35.97, true],
])(
  'the line at 24 per cent is 12,774.79 on day 422, whatever the contract says: %f, late %f',
  (contractPercent, _late, isAbove) => {
    const terms = { ...tenThousand, contractPercent };
    expect(atCapFen(terms, 422)).toBe(fenFromYuan(12_774.79));
    expect(isOverdueRateAboveCap(terms)).toBe(isAbove);
  },
);
