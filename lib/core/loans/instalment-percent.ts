/** The yearly percent that equal instalments stand for, written with no more decimals than give the same instalment again. */
import { annuityFactor, annuityRate } from './irr';
import { type Fen, roundToFen } from './money';

const mostDecimals = 10;

/** Nominal; `null`: the instalments do not even pay the sum back, or nobody lends at such a rate. */
export function instalmentPercent(principalFen: Fen, instalmentFen: Fen, periods: number): number | null {
  if (!(principalFen > 0) || instalmentFen * periods < principalFen) return null;
  const solved = annuityRate(principalFen, instalmentFen, periods);
  if (solved === null) return null;
  const exact = Math.max(0, solved.ratePerPeriod * 1200);
  for (let decimals = 2; decimals <= mostDecimals; decimals += 1) {
    const percent = Number(exact.toFixed(decimals));
    if (roundToFen(principalFen / annuityFactor(percent / 1200, periods)) === instalmentFen) return percent;
  }
  return exact;
}
