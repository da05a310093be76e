import { expect, test } from 'vitest';
import { standingOut } from '@/lib/core/payoff/compare-plans';
import { payoffStrategies } from '@/lib/core/payoff/payoff-order';
import { simulatePayoff } from '@/lib/core/payoff/simulate-payoff';
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
