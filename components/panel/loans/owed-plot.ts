/** What is still owed after each payment to come, and the geometry of its plot in view-box units. */
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { plotHeight, plotWidth } from '@/components/figures/plot-labels';
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

interface OwedPlot {
  principalPath: string;
  principalEdge: string;
  costPath: string;
  owedEdge: string;
  yTicks: { yuan: number; y: number; percent: number }[];
  /** In percent of the width: the last day, then those between. */
  dayTicks: { on: string; percent: number }[];
}

const maxTicks = 4;

export function plotOwed(points: readonly OwedAfter[]): OwedPlot {
  const [first] = points;
  const last = points.at(-1);
  const start = first?.on ?? '';
  const span = Math.max(1, daysBetween(start, last?.on ?? start));
  const x = scaleLinear([0, span], [0, plotWidth]);
  const total = (point: OwedAfter) => yuanFromFen(toFen(point.principalFen + point.costFen));
  const principal = (point: OwedAfter) => yuanFromFen(point.principalFen);
  const highest = Math.max(0.01, ...points.map(total));
  const y = scaleLinear([0, highest], [plotHeight, 0]).nice(4);
  const at = ({ on }: OwedAfter) => x(daysBetween(start, on));
  const between = (low: (point: OwedAfter) => number, high: (point: OwedAfter) => number) =>
    area<OwedAfter>()
      .curve(curveStepAfter)
      .x(at)
      .y0((point) => y(low(point)))
      .y1((point) => y(high(point)))
      .digits(2)([...points]) ?? '';
  const edge = (height: (point: OwedAfter) => number) =>
    line<OwedAfter>()
      .curve(curveStepAfter)
      .x(at)
      .y((point) => y(height(point)))
      .digits(2)([...points]) ?? '';
  const step = Math.max(1, Math.ceil((points.length - 2) / maxTicks));
  const named = points.slice(1, -1).filter((_, index) => index % step === 0);
  return {
    principalPath: between(() => 0, principal),
    principalEdge: edge(principal),
    costPath: between(principal, total),
    owedEdge: edge(total),
    yTicks: y.ticks(4).map((yuan) => ({ yuan, y: y(yuan), percent: ((plotHeight - y(yuan)) / plotHeight) * 100 })),
    dayTicks: [...(last ? [last] : []), ...named].map(({ on }) => ({
      on,
      percent: (daysBetween(start, on) / span) * 100,
    })),
  };
}
