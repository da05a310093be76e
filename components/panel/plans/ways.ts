/** Which ways to pay are shown, and what they are called. Of a single loan there is no order: whatever is over goes to it. */
import { type PayoffStrategy, payoffStrategies } from '@/lib/core/payoff/payoff-order';

export function waysFor(loans: number): readonly PayoffStrategy[] {
  return loans === 1 ? ['minimums', 'avalanche'] : payoffStrategies;
}

/** The way shown where another number of loans had another one chosen. */
export function wayShown(chosen: PayoffStrategy, loans: number): PayoffStrategy {
  return waysFor(loans).includes(chosen) ? chosen : 'avalanche';
}

/** The key of its words. */
export function wayKey(strategy: PayoffStrategy, loans: number): PayoffStrategy | 'all_in' {
  return loans === 1 && strategy !== 'minimums' ? 'all_in' : strategy;
}
