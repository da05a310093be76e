/** One rule for every screen: when a yearly price is drawn as lying above the line. */
import { linePercent, twoDecimals } from './court-cap';

/** At two decimals, as it is written: what rounding to whole fen leaves over 24.00 % does not put a price above the line. */
export function isAboveLine(percent: number | null): boolean {
  return percent !== null && twoDecimals(percent) > linePercent;
}
