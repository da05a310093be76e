/** Which of several plans end first and cost least, said as figures and not as advice. */
import type { PayoffStrategy } from './payoff-order';
import type { PayoffPlan } from './simulate-payoff';

export interface StandingOut {
  /** Empty where all end in the same month, or none ends. */
  earliest: PayoffStrategy[];
  /** Empty where all cost the same. */
  cheapest: PayoffStrategy[];
}

function lowest(plans: readonly PayoffPlan[], figureOf: (plan: PayoffPlan) => number): PayoffStrategy[] {
  const least = Math.min(...plans.map(figureOf));
  const those = plans.filter((plan) => figureOf(plan) === least);
  return those.length === plans.length ? [] : those.map(({ strategy }) => strategy);
}

const endless = Number.POSITIVE_INFINITY;

export function standingOut(plans: readonly PayoffPlan[]): StandingOut {
  return {
    earliest: lowest(plans, ({ end }) => (end.state === 'ends' ? end.month : endless)),
    cheapest: lowest(plans, ({ end, costFen }) => (end.state === 'ends' ? costFen : endless)),
  };
}
