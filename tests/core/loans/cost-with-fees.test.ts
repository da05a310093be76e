import { expect, test } from 'vitest';
import { costWithFees } from '@/lib/core/loans/cost-with-fees';
import { fenFromYuan } from '@/lib/core/loans/money';

const terms = { kind: 'equal_instalments', principalFen: fenFromYuan(10_000), periods: 12, annualPercent: 12 } as const;
const upfront = { amountFen: fenFromYuan(300), percentOfPrincipal: null, when: 'upfront' } as const;
const monthly = { amountFen: null, percentOfPrincipal: 0.5, when: 'monthly' } as const;

test('each fee alone and all together make the rate dearer, and only all is more than each', () => {
  const { without, each, withAll, unknown } = costWithFees(terms, [upfront, monthly]);
  expect(without.annual?.nominal).toBeCloseTo(12, 2);
  const alone = each.map(({ cost }) => cost?.annual?.nominal ?? 0);
  expect(alone).toHaveLength(2);
  expect(Math.min(...alone)).toBeGreaterThan(12);
  expect(withAll.annual?.nominal).toBeGreaterThan(Math.max(...alone));
  expect(unknown).toBe(0);
});

test('a fee without a figure is counted and is in none of the sums', () => {
  const unsaid = { amountFen: null, percentOfPrincipal: null, when: 'monthly' } as const;
  const { without, each, withAll, unknown } = costWithFees(terms, [unsaid]);
  expect(unknown).toBe(1);
  expect(each[0]?.cost).toBeNull();
  expect(withAll.annual?.nominal).toBe(without.annual?.nominal);
});

test('where the payment is stated and not the rate, the payment decides', () => {
  const { without } = costWithFees({ ...terms, annualPercent: 0 }, [], fenFromYuan(900));
  expect(without.annual?.nominal).toBeCloseTo(14.45, 2);
});
