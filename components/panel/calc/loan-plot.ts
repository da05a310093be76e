/** Geometry of the loan plot in view-box units: payments across, the total paid upwards, split into principal and cost. */
import { scaleLinear } from 'd3-scale';
import { area, curveStepBefore, line } from 'd3-shape';
import { plotHeight, plotWidth } from '@/components/figures/plot-labels';
import { toFen, yuanFromFen } from '@/lib/core/loans/money';
import type { PaymentPart } from '@/lib/core/loans/payment-breakdown';

interface LoanPlot {
  /** The money that came, from the ground up. */
  ownPath: string;
  ownEdge: string;
  /** The cost, on top of it. */
  costPath: string;
  paidEdge: string;
  yTicks: { yuan: number; y: number; percent: number }[];
  /** The middle of a payment's step, in percent of the width; the last payment first. */
  periodTicks: { period: number; percent: number }[];
}

interface PaidSoFar {
  period: number;
  ownYuan: number;
  paidYuan: number;
}

/** What has been paid by the end of each payment; before the first it is nothing. */
function paidSoFar(parts: readonly PaymentPart[]): PaidSoFar[] {
  let ownFen = 0;
  let paidFen = 0;
  const later = parts.map((part) => {
    ownFen += part.ownFen;
    paidFen += part.paidFen;
    return { period: part.period, ownYuan: yuanFromFen(toFen(ownFen)), paidYuan: yuanFromFen(toFen(paidFen)) };
  });
  return [{ period: 0, ownYuan: 0, paidYuan: 0 }, ...later];
}

/** Each payment is a step, so that one payment at the end is seen as what it is. */
export function plotLoan(parts: readonly PaymentPart[]): LoanPlot {
  const points = paidSoFar(parts);
  const periods = parts.length;
  const totalYuan = points.at(-1)?.paidYuan ?? 0;
  const x = scaleLinear([0, periods], [0, plotWidth]);
  const y = scaleLinear([0, Math.max(totalYuan, 0.01)], [plotHeight, 0]).nice(4);
  const between = (low: (point: PaidSoFar) => number, high: (point: PaidSoFar) => number) =>
    area<PaidSoFar>()
      .curve(curveStepBefore)
      .x(({ period }) => x(period))
      .y0((point) => y(low(point)))
      .y1((point) => y(high(point)))
      .digits(2)(points) ?? '';
  const edge = (height: (point: PaidSoFar) => number) =>
    line<PaidSoFar>()
      .curve(curveStepBefore)
      .x(({ period }) => x(period))
      .y((point) => y(height(point)))
      .digits(2)(points) ?? '';
  const own = ({ ownYuan }: PaidSoFar) => ownYuan;
  const paid = ({ paidYuan }: PaidSoFar) => paidYuan;
  const named = x
    .ticks(Math.min(periods, 6))
    .filter((period) => Number.isInteger(period) && period > 0 && period < periods);
  return {
    ownPath: between(() => 0, own),
    ownEdge: edge(own),
    costPath: between(own, paid),
    paidEdge: edge(paid),
    yTicks: y.ticks(4).map((yuan) => ({ yuan, y: y(yuan), percent: ((plotHeight - y(yuan)) / plotHeight) * 100 })),
    periodTicks: [periods, ...named].map((period) => ({ period, percent: ((period - 0.5) / periods) * 100 })),
  };
}
