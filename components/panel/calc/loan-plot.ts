/** Geometry of the loan plot in view-box units: payments across, the total paid upwards, split into principal and cost. */
import { scaleLinear } from 'd3-scale';
import { curveStepBefore } from 'd3-shape';
import { type StackedPoint, type StackedSteps, stackedSteps } from '@/components/figures/plots/stacked-steps';
import { toFen, yuanFromFen } from '@/lib/core/loans/money';
import type { PaymentPart } from '@/lib/core/loans/payment-breakdown';

interface LoanPlot extends StackedSteps {
  /** The middle of a payment's step, in percent of the width; the last payment first. */
  periodTicks: { period: number; percent: number }[];
}

/** What has been paid by the end of each payment; before the first it is nothing. */
function paidSoFar(parts: readonly PaymentPart[]): StackedPoint[] {
  let ownFen = 0;
  let paidFen = 0;
  const later = parts.map((part) => {
    ownFen += part.ownFen;
    paidFen += part.paidFen;
    return { at: part.period, ownYuan: yuanFromFen(toFen(ownFen)), totalYuan: yuanFromFen(toFen(paidFen)) };
  });
  return [{ at: 0, ownYuan: 0, totalYuan: 0 }, ...later];
}

/** Each payment is a step, so that one payment at the end is seen as what it is. */
export function plotLoan(parts: readonly PaymentPart[]): LoanPlot {
  const periods = parts.length;
  const named = scaleLinear([0, periods], [0, periods])
    .ticks(Math.min(periods, 6))
    .filter((period) => Number.isInteger(period) && period > 0 && period < periods);
  return {
    ...stackedSteps(paidSoFar(parts), periods, curveStepBefore),
    periodTicks: [periods, ...named].map((period) => ({ period, percent: ((period - 0.5) / periods) * 100 })),
  };
}
