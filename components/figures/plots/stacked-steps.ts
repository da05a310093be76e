/** Geometry of a plot of two parts on top of each other that change in steps: one's own money, and the cost. In view-box units. */
import { scaleLinear } from 'd3-scale';
import { area, type CurveFactory, line } from 'd3-shape';
import { plotHeight, plotWidth } from './plot-labels';

export interface StackedPoint {
  /** Where it stands, from 0 to `span`. */
  at: number;
  ownYuan: number;
  totalYuan: number;
}

export interface StackedSteps {
  /** From the ground up. */
  ownPath: string;
  ownEdge: string;
  /** On top of it. */
  costPath: string;
  totalEdge: string;
  yTicks: { yuan: number; y: number; percent: number }[];
}

/** `curve`: whether a step is taken before its point or after it. */
export function stackedSteps(points: readonly StackedPoint[], span: number, curve: CurveFactory): StackedSteps {
  const x = scaleLinear([0, span], [0, plotWidth]);
  const highest = Math.max(0.01, ...points.map(({ totalYuan }) => totalYuan));
  const y = scaleLinear([0, highest], [plotHeight, 0]).nice(4);
  const between = (low: (point: StackedPoint) => number, high: (point: StackedPoint) => number) =>
    area<StackedPoint>()
      .curve(curve)
      .x(({ at }) => x(at))
      .y0((point) => y(low(point)))
      .y1((point) => y(high(point)))
      .digits(2)([...points]) ?? '';
  const edge = (height: (point: StackedPoint) => number) =>
    line<StackedPoint>()
      .curve(curve)
      .x(({ at }) => x(at))
      .y((point) => y(height(point)))
      .digits(2)([...points]) ?? '';
  const own = ({ ownYuan }: StackedPoint) => ownYuan;
  const total = ({ totalYuan }: StackedPoint) => totalYuan;
  return {
    ownPath: between(() => 0, own),
    ownEdge: edge(own),
    costPath: between(own, total),
    totalEdge: edge(total),
    yTicks: y.ticks(4).map((yuan) => ({ yuan, y: y(yuan), percent: ((plotHeight - y(yuan)) / plotHeight) * 100 })),
  };
}
