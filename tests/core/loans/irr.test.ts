import fc from 'fast-check';
import { irr as irrOfLibrary, rate as rateOfLibrary } from 'financial';
import { expect, test } from 'vitest';
import { annualPercents, annuityFactor, annuityRate, internalRate } from '@/lib/core/loans/irr';

const loan = fc.record({
  received: fc.integer({ min: 100, max: 1_000_000 }),
  periods: fc.integer({ min: 1, max: 60 }),
  costPercent: fc.double({ min: 0.05, max: 150, noNaN: true }),
});

test('agrees with an independent library on equal payments', () => {
  fc.assert(
    fc.property(loan, ({ received, periods, costPercent }) => {
      const payment = (received * (1 + costPercent / 100)) / periods;
      const ours = annuityRate(received, payment, periods);
      expect(ours?.ratePerPeriod).toBeCloseTo(rateOfLibrary(periods, -payment, received, 0), 7);
    }),
  );
});

test('agrees with an independent library on payments of every size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 50, max: 3000 }), { minLength: 2, maxLength: 36 }),
      fc.double({ min: 0.4, max: 0.98, noNaN: true }),
      (payments, share) => {
        const received = payments.reduce((sum, payment) => sum + payment, 0) * share;
        const flows = [received, ...payments.map((payment) => -payment)];
        expect(internalRate(flows)?.ratePerPeriod).toBeCloseTo(irrOfLibrary(flows, 0.05), 6);
      },
    ),
  );
});

test('the solution makes the flows worth nothing, and says how nearly', () => {
  fc.assert(
    fc.property(loan, ({ received, periods, costPercent }) => {
      const flows = [
        received,
        ...Array.from({ length: periods }, () => -(received * (1 + costPercent / 100)) / periods),
      ];
      const solution = internalRate(flows);
      expect(solution).not.toBeNull();
      if (!solution) return;
      expect(Math.abs(solution.residual)).toBeLessThan(received * 1e-8);
      const worth = flows.reduce((sum, flow, period) => sum + flow / (1 + solution.ratePerPeriod) ** period, 0);
      expect(worth).toBeCloseTo(solution.residual, 4);
      expect(solution.iterations).toBeLessThanOrEqual(200);
    }),
  );
});

test('costs nothing: the rate is 0', () => {
  expect(internalRate([1200, ...Array<number>(12).fill(-100)])?.ratePerPeriod).toBeCloseTo(0, 12);
  expect(annuityFactor(0, 12)).toBe(12);
});

test('pays back less than was lent: the rate is below 0', () => {
  expect(annuityRate(1200, 90, 12)?.ratePerPeriod).toBeLessThan(0);
});

test.each([
  [[]],
  [[100]],
  [[100, 50]],
  [[-100, -50]],
  [[0, 0]],
  [[100, Number.NaN]],
  [[100, Number.POSITIVE_INFINITY]],
])('no rate fits %j', (flows) => {
  expect(internalRate(flows)).toBeNull();
});

test.each([
  [0, 100, 12],
  [100, 0, 12],
  [100, 10, 0],
  [Number.NaN, 10, 12],
])('received %f against %f × %i is no loan', (received, payment, periods) => {
  expect(annuityRate(received, payment, periods)).toBeNull();
});

test('a rate of a thousandfold is still found, one of a thousand million is none', () => {
  expect(internalRate([1, -5000])?.ratePerPeriod).toBeCloseTo(4999, 6);
  expect(internalRate([1, -1e9])).toBeNull();
});

test('names nominal and effective: 2 % a month is 24 % and 26.82 %', () => {
  const annual = annualPercents(0.02);
  expect(annual.nominal).toBeCloseTo(24, 10);
  expect(annual.effective).toBeCloseTo(26.824, 3);
});
