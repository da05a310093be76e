import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loanCost } from '@/lib/core/loans/loan-cost';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import { breakDownPayments, sumPayments } from '@/lib/core/loans/payment-breakdown';
import { repaymentKinds, repaymentPlan } from '@/lib/core/loans/repayment-plan';

test('without fees a payment is principal and interest', () => {
  const rows = repaymentPlan({
    kind: 'equal_instalments',
    principalFen: fenFromYuan(10_000),
    periods: 12,
    annualPercent: 24,
  });
  for (const [index, part] of breakDownPayments(rows, fenFromYuan(10_000)).entries()) {
    expect(part).toMatchObject({
      paidFen: rows[index]?.paymentFen,
      ownFen: rows[index]?.principalFen,
      interestFen: rows[index]?.interestFen,
      feeFen: 0,
    });
  }
});

test('a fee kept back and one with each payment are cost, not money that came', () => {
  const rows = repaymentPlan({ kind: 'flat_fee', principalFen: fenFromYuan(12_000), periods: 12, annualPercent: 0 });
  const parts = breakDownPayments(rows, fenFromYuan(12_000), {
    upfrontFen: fenFromYuan(600),
    monthlyFen: fenFromYuan(20),
  });
  expect(parts[0]).toMatchObject({
    paidFen: fenFromYuan(1020),
    ownFen: fenFromYuan(950),
    interestFen: 0,
    feeFen: fenFromYuan(70),
  });
  expect(sumPayments(parts)).toEqual({
    paidFen: fenFromYuan(12_240),
    ownFen: fenFromYuan(11_400),
    interestFen: 0,
    feeFen: fenFromYuan(840),
  });
});

test('the parts add up to what the loan costs, to the fen', () => {
  const loans = fc.record({
    kind: fc.constantFrom(...repaymentKinds),
    principalFen: fc.integer({ min: 10_000, max: 100_000_000 }).map(toFen),
    periods: fc.integer({ min: 1, max: 600 }),
    annualPercent: fc.double({ min: 0, max: 60, noNaN: true }),
  });
  const feesOf = fc.record({
    upfrontFen: fc.integer({ min: 0, max: 9_999 }).map(toFen),
    monthlyFen: fc.integer({ min: 0, max: 50_000 }).map(toFen),
  });
  fc.assert(
    fc.property(loans, feesOf, (terms, fees) => {
      const rows = repaymentPlan(terms);
      const cost = loanCost(rows, terms.principalFen, fees);
      const parts = breakDownPayments(rows, terms.principalFen, fees);
      const sum = sumPayments(parts);
      expect(sum.paidFen).toBe(cost.totalPaidFen);
      expect(sum.ownFen).toBe(cost.receivedFen);
      expect(sum.interestFen + sum.feeFen).toBe(cost.totalCostFen);
      for (const { ownFen, feeFen } of parts) expect(Math.min(ownFen, feeFen)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});
