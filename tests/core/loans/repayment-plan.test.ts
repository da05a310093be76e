import fc from 'fast-check';
import { pmt } from 'financial';
import { describe, expect, test } from 'vitest';
import { fenFromYuan, sumFen, toFen } from '@/lib/core/loans/money';
import {
  dayCountInterestFen,
  repaymentKinds,
  repaymentPlan,
  statedPlan,
  totalPaidFen,
} from '@/lib/core/loans/repayment-plan';

const terms = fc.record({
  kind: fc.constantFrom(...repaymentKinds),
  principalFen: fc.integer({ min: 10_000, max: 100_000_000 }).map(toFen),
  periods: fc.integer({ min: 1, max: 60 }),
  annualPercent: fc.double({ min: 0, max: 60, noNaN: true }),
});

describe('every plan', () => {
  test('returns the principal to the fen and ends owing nothing', () => {
    fc.assert(
      fc.property(terms, (plan) => {
        const rows = repaymentPlan(plan);
        expect(rows).toHaveLength(plan.periods);
        expect(sumFen(rows.map((row) => row.principalFen))).toBe(plan.principalFen);
        expect(rows.at(-1)?.balanceFen).toBe(0);
        for (const row of rows) {
          expect(row.paymentFen).toBe(row.principalFen + row.interestFen);
          expect(row.principalFen).toBeGreaterThanOrEqual(0);
          expect(row.interestFen).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('costs nothing at 0 %', () => {
    fc.assert(
      fc.property(terms, (plan) => totalPaidFen(repaymentPlan({ ...plan, annualPercent: 0 })) === plan.principalFen),
    );
  });

  test('costs no less at a higher rate', () => {
    fc.assert(
      fc.property(terms, fc.double({ min: 0.1, max: 20, noNaN: true }), (plan, more) => {
        const dearer = totalPaidFen(repaymentPlan({ ...plan, annualPercent: plan.annualPercent + more }));
        // Equal payments are rounded to the fen before the last one settles; the sum may move by a fen a month.
        expect(dearer).toBeGreaterThanOrEqual(totalPaidFen(repaymentPlan(plan)) - plan.periods);
      }),
    );
  });
});

test('equal instalments agree with an independent library to the fen', () => {
  fc.assert(
    fc.property(terms, fc.double({ min: 0.01, max: 60, noNaN: true }), ({ principalFen, periods }, annualPercent) => {
      // A rate above zero: the library divides by it.
      const [first] = repaymentPlan({ kind: 'equal_instalments', principalFen, periods: periods + 1, annualPercent });
      const expected = -pmt(annualPercent / 1200, periods + 1, principalFen, 0);
      expect(Math.abs((first?.paymentFen ?? 0) - expected)).toBeLessThanOrEqual(0.51);
    }),
  );
});

test.each([
  ['equal_instalments', 7.2, 866.19, 394.28],
  ['equal_instalments', 24, 945.6, 1347.15],
  ['flat_fee', 7.2, 893.34, 720],
  ['interest_first', 12, 100, 1200],
] as const)(
  '10,000 over 12 months, %s, %f per cent a year: first payment %f, interest %f',
  (kind, annualPercent, firstYuan, interestYuan) => {
    const rows = repaymentPlan({ kind, principalFen: fenFromYuan(10_000), periods: 12, annualPercent });
    expect(rows[0]?.paymentFen).toBe(fenFromYuan(firstYuan));
    expect(Math.abs(totalPaidFen(rows) - fenFromYuan(10_000 + interestYuan))).toBeLessThanOrEqual(3);
  },
);

test('equal principal at 18 % over 10 months costs 825, the first payment is the largest', () => {
  const rows = repaymentPlan({
    kind: 'equal_principal',
    principalFen: fenFromYuan(10_000),
    periods: 10,
    annualPercent: 18,
  });
  expect(totalPaidFen(rows)).toBe(fenFromYuan(10_825));
  expect(rows.map((row) => row.paymentFen)).toEqual([...rows.map((row) => row.paymentFen)].sort((a, b) => b - a));
});

test('a bullet loan pays once, at the end', () => {
  const rows = repaymentPlan({ kind: 'bullet', principalFen: fenFromYuan(10_000), periods: 6, annualPercent: 12 });
  expect(rows.map((row) => row.paymentFen)).toEqual([0, 0, 0, 0, 0, 1_060_000]);
});

test.each([
  [7, 0, 35],
  [90, 30, 300],
  [20, 30, 0],
])('10,000, five in ten thousand a day, for %i days, %i of them free: %f yuan', (days, freeDays, yuan) => {
  expect(dayCountInterestFen({ principalFen: fenFromYuan(10_000), dailyPercent: 0.05, days, freeDays })).toBe(
    fenFromYuan(yuan),
  );
});

test('a plan with a stated payment pays exactly that and returns the principal', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 10_000_000 }),
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 1, max: 2, noNaN: true }),
      (principal, periods, factor) => {
        const paymentFen = toFen(Math.ceil((principal * factor) / periods));
        const rows = statedPlan(toFen(principal), paymentFen, periods);
        expect(rows && sumFen(rows.map((row) => row.principalFen))).toBe(principal);
        expect(rows && totalPaidFen(rows)).toBe(paymentFen * periods);
      },
    ),
  );
  expect(statedPlan(toFen(120_000), toFen(9_000), 12)).toBeNull();
});

test.each([
  { periods: 0 },
  { periods: 1.5 },
  { principalFen: toFen(0) },
  { annualPercent: -1 },
  { annualPercent: Number.NaN },
])('terms that are no loan are refused: %j', (change) => {
  expect(() =>
    repaymentPlan({ kind: 'bullet', principalFen: toFen(100), periods: 1, annualPercent: 1, ...change }),
  ).toThrow(RangeError);
});
