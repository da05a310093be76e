/** What is still to be paid after each month of a plan, and the geometry of its plot in view-box units. */
import { curveStepAfter } from 'd3-shape';
import { type StackedSteps, stackedSteps } from '@/components/figures/plots/stacked-steps';
import { type Fen, toFen, yuanFromFen } from '@/lib/core/loans/money';
import type { PayoffPlan } from '@/lib/core/payoff/simulate-payoff';

export interface OwedAfterMonth {
  /** −1: today, before anything is paid. */
  month: number;
  principalFen: Fen;
  /** Interest, fees and penalty still to come by this plan. */
  costFen: Fen;
}

export function owedByMonth({ months, paidFen, costFen }: PayoffPlan): OwedAfterMonth[] {
  let cost: number = costFen;
  const today = { month: -1, principalFen: toFen(paidFen - costFen), costFen };
  return [
    today,
    ...months.map(({ month, principalLeftFen, paidFen: paid, principalFen }) => {
      cost -= paid - principalFen;
      return { month, principalFen: principalLeftFen, costFen: toFen(cost) };
    }),
  ];
}

interface OwedPlot extends StackedSteps {
  /** In percent of the width: the last month, then those between. */
  monthTicks: { month: number; percent: number }[];
}

const maxTicks = 4;

export function plotOwedByMonth(points: readonly OwedAfterMonth[]): OwedPlot {
  const last = points.length - 1;
  const span = Math.max(1, last);
  const steps = points.map(({ principalFen, costFen }, at) => ({
    at,
    ownYuan: yuanFromFen(principalFen),
    totalYuan: yuanFromFen(toFen(principalFen + costFen)),
  }));
  const step = Math.max(1, Math.ceil((points.length - 2) / maxTicks));
  const between = points.map((_, at) => at).filter((at) => at > 0 && at < last && at % step === 0);
  return {
    ...stackedSteps(steps, span, curveStepAfter),
    monthTicks: [last, ...between].map((at) => ({ month: points[at]?.month ?? 0, percent: (at / span) * 100 })),
  };
}
