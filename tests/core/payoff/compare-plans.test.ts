import { expect, test } from 'vitest';
import { standingOut } from '@/lib/core/payoff/compare-plans';
import { payoffStrategies } from '@/lib/core/payoff/payoff-order';
import { simulatePayoff } from '@/lib/core/payoff/simulate-payoff';
import { anOwnLoan } from '@/tests/support/own-loans';
import { inHundreds, inputOf, setupFor } from '@/tests/support/payoff';

const plansOf = (monthlyYuan: number) => {
  const loans = [inHundreds('small', 1200, 12), inHundreds('dear', 1800, 24)];
  const setup = setupFor(loans, inputOf(monthlyYuan));
  return payoffStrategies.map((strategy) => simulatePayoff(setup, strategy));
};

test('the dear loan first costs least; what ends first is said of each that does', () => {
  const { earliest, cheapest } = standingOut(plansOf(500));
  expect(cheapest).toEqual(['avalanche', 'hurts']);
  expect(earliest).not.toContain('minimums');
});

test('where all come to the same, nothing stands out', () => {
  expect(standingOut(plansOf(100_000).slice(1))).toEqual({ earliest: [], cheapest: [] });
  expect(standingOut(plansOf(0))).toEqual({ earliest: [], cheapest: [] });
});

// 945.60 a month: 40 fen more in each save 52 fen of interest or so.
test('a few fen that rounding leaves are no difference', () => {
  const setup = setupFor([anOwnLoan({ paidOutOn: '2025-12-15', firstDueOn: '2026-01-15' })], inputOf(946));
  const plans = (['minimums', 'avalanche'] as const).map((strategy) => simulatePayoff(setup, strategy));
  expect(plans[1]?.costFen).toBeLessThan(plans[0]?.costFen ?? 0);
  expect(standingOut(plans)).toEqual({ earliest: [], cheapest: [] });
});
