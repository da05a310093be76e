import { expect, test } from 'vitest';
import { plotLoan } from '@/components/panel/calc/loan-plot';
import { fenFromYuan } from '@/lib/core/loans/money';
import { breakDownPayments } from '@/lib/core/loans/payment-breakdown';
import { type RepaymentKind, repaymentKinds, repaymentPlan } from '@/lib/core/loans/repayment-plan';

const principalFen = fenFromYuan(10_000);
const partsOf = (kind: RepaymentKind, periods: number, annualPercent = 24, upfrontYuan = 0) =>
  breakDownPayments(repaymentPlan({ kind, principalFen, periods, annualPercent }), principalFen, {
    upfrontFen: fenFromYuan(upfrontYuan),
  });

/** Where a path ends: the height in the box, 100 = nothing. */
const endOf = (path: string) => Number(/,([\d.]+)[VHL\d.]*$/.exec(path.replace(/V([\d.]+)$/, ',$1'))?.[1]);

test.each(repaymentKinds)('%s: from nothing paid to all of it, the money that came below the cost', (kind) => {
  for (const periods of [1, 2, 12, 600]) {
    const plot = plotLoan(partsOf(kind, periods));
    for (const path of [plot.ownPath, plot.ownEdge, plot.costPath, plot.totalEdge]) {
      expect(path).not.toMatch(/NaN|Infinity/);
      expect(path.startsWith('M0,100')).toBe(true);
    }
    expect(endOf(plot.ownEdge)).toBeGreaterThan(endOf(plot.totalEdge));
  }
});

test('one payment at the end is one step at the end', () => {
  const { totalEdge } = plotLoan(partsOf('bullet', 4));
  expect(totalEdge).toMatch(/^M0,100L0,100L112\.5,100L112\.5,100L225,100L225,100L337\.5,100L337\.5,[\d.]+L450,[\d.]+$/);
});

test('at no cost both edges are one', () => {
  const plot = plotLoan(partsOf('equal_instalments', 12, 0));
  expect(plot.ownEdge).toBe(plot.totalEdge);
});

test('a fee kept back widens the cost and not what came', () => {
  const without = plotLoan(partsOf('flat_fee', 12, 0));
  const kept = plotLoan(partsOf('flat_fee', 12, 0, 1000));
  expect(kept.totalEdge).toBe(without.totalEdge);
  expect(endOf(kept.ownEdge)).toBeGreaterThan(endOf(without.ownEdge));
});

test('the last payment is named first, and each name once', () => {
  expect(plotLoan(partsOf('equal_instalments', 12)).periodTicks.map(({ period }) => period)).toEqual([
    12, 2, 4, 6, 8, 10,
  ]);
  expect(plotLoan(partsOf('equal_instalments', 1)).periodTicks).toEqual([{ period: 1, percent: 50 }]);
  const many = plotLoan(partsOf('equal_instalments', 600)).periodTicks.map(({ period }) => period);
  expect(new Set(many).size).toBe(many.length);
});
