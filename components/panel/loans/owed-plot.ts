/** What is still owed after each payment to come, and the geometry of its plot in view-box units. */
import { curveStepAfter } from 'd3-shape';
import { type StackedSteps, stackedSteps } from '@/components/figures/plots/stacked-steps';
import { type Fen, sumFen, toFen, yuanFromFen } from '@/lib/core/loans/money';
import type { OpenDue } from '@/lib/core/own-loans/payments-applied';
import { daysBetween } from '@/lib/core/wording/calendar-day';

export interface OwedAfter {
  on: string;
  principalFen: Fen;
  /** Interest, fees and penalty. */
  costFen: Fen;
}

/** From today to the last payment, if each is made on its day and late sums with the next. Empty where nothing is to come. */
export function owedAfter(dues: readonly OpenDue[], today: string): OwedAfter[] {
  const open = dues.filter(({ settledOn }) => settledOn === null);
  const days = [...new Set(open.map(({ due }) => due.dueOn))].filter((on) => on > today).sort();
  if (days.length === 0) return [];
  return [today, ...days].map((on, at) => {
    const left = at === 0 ? open : open.filter(({ due }) => due.dueOn > on);
    const principalFen = sumFen(left.map((one) => one.principalFen));
    return { on, principalFen, costFen: toFen(sumFen(left.map((one) => one.openFen)) - principalFen) };
  });
}

interface OwedPlot extends StackedSteps {
  /** In percent of the width: the last day, then those between. */
  dayTicks: { on: string; percent: number }[];
}

const maxTicks = 4;

export function plotOwed(points: readonly OwedAfter[]): OwedPlot {
  const [first] = points;
  const last = points.at(-1);
  const start = first?.on ?? '';
  const span = Math.max(1, daysBetween(start, last?.on ?? start));
  const steps = points.map(({ on, principalFen, costFen }) => ({
    at: daysBetween(start, on),
    ownYuan: yuanFromFen(principalFen),
    totalYuan: yuanFromFen(toFen(principalFen + costFen)),
  }));
  const step = Math.max(1, Math.ceil((points.length - 2) / maxTicks));
  const named = points.slice(1, -1).filter((_, index) => index % step === 0);
  return {
    ...stackedSteps(steps, span, curveStepAfter),
    dayTicks: [...(last ? [last] : []), ...named].map(({ on }) => ({
      on,
      percent: (daysBetween(start, on) / span) * 100,
    })),
  };
}
