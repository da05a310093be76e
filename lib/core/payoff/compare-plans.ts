/** Which of several plans end first and cost least, said as figures and not as advice. */
import type { PayoffStrategy } from './payoff-order';
import type { PayoffPlan } from './simulate-payoff';

export interface StandingOut {
  /** Empty where all end in the same month, or none ends. */
  earliest: PayoffStrategy[];
  /** Empty where all cost the same but for less than a yuan. */
  cheapest: PayoffStrategy[];
}

/** Those less than `apart` above the least; none where that is all of them. */
function lowest(plans: readonly PayoffPlan[], apart: number, figureOf: (plan: PayoffPlan) => number): PayoffStrategy[] {
  const least = Math.min(...plans.map(figureOf));
  const those = plans.filter((plan) => figureOf(plan) === least || figureOf(plan) - least < apart);
  return those.length === plans.length ? [] : those.map(({ strategy }) => strategy);
}

const aMonth = 1;
/** Fen: less than a yuan comes from rounding. */
const aYuan = 100;
const endless = Number.POSITIVE_INFINITY;

export function standingOut(plans: readonly PayoffPlan[]): StandingOut {
  return {
    earliest: lowest(plans, aMonth, ({ end }) => (end.state === 'ends' ? end.month : endless)),
    cheapest: lowest(plans, aYuan, ({ end, costFen }) => (end.state === 'ends' ? costFen : endless)),
  };
}
