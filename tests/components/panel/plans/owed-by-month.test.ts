import { expect, test } from 'vitest';
import { owedByMonth, plotOwedByMonth } from '@/components/panel/plans/owed-by-month';
import { simulatePayoff } from '@/lib/core/payoff/simulate-payoff';
import { inHundreds, inputOf, setupFor } from '@/tests/support/payoff';

const plan = simulatePayoff(setupFor([inHundreds('loan-a', 300, 12)], inputOf(500)), 'minimums');

// 300 with 3 + 2 + 1 of interest.
test('from all that is to come today down to nothing', () => {
  expect(owedByMonth(plan)).toEqual([
    { month: -1, principalFen: 30_000, costFen: 600 },
    { month: 0, principalFen: 20_000, costFen: 300 },
    { month: 1, principalFen: 10_000, costFen: 100 },
    { month: 2, principalFen: 0, costFen: 0 },
  ]);
});

test('the last month is named first, at the right end', () => {
  const { monthTicks, ownPath } = plotOwedByMonth(owedByMonth(plan));
  expect(monthTicks[0]).toEqual({ month: 2, percent: 100 });
  expect(monthTicks.length).toBeLessThanOrEqual(5);
  expect(ownPath).toMatch(/^M0,/);
});
