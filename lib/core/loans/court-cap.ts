/** Compares a yearly rate with the cap of the court opinion of 2017, the one yardstick for every price. The only file that knows the cap and how rates are compared with it. */

/** Percent a year: above it a borrower may ask a court to reduce what a financial institution charges. */
export const courtCapPercent = 24;

/** Percent a year of all that is charged: the cap regulators have set for platforms and for micro-loan companies since 2025, at the court's figure. */
export const regulatorCapPercent = 24;

export interface CapComparison {
  /** `across`: a range that begins below and ends above. `unknown`: nothing yearly can be said. */
  place: 'below' | 'on' | 'across' | 'above' | 'unknown';
  /** Percentage points of the highest known end above the cap, at two decimals; 0 when none is above. */
  pointsAbove: number;
  /** The page leaves this end open (起, 低至; 最高). */
  open: 'none' | 'top' | 'bottom';
}

/** Rounds to two decimals, so that 37.74 − 24 is 13.74. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Percentage points above the cap, at two decimals, as both are written: 24.006 % is 24.01 %, 0.01 above; 0 where it is not above. */
export function pointsAboveCap(percent: number, capPercent = courtCapPercent): number {
  return Math.max(0, twoDecimals(twoDecimals(percent) - capPercent));
}

/** `low` and `high` in percent a year; null = that end is open or unknown. */
export function compareWithCap(low: number | null, high: number | null): CapComparison {
  const known = high ?? low;
  if (known === null) return { place: 'unknown', pointsAbove: 0, open: 'none' };
  const open = high === null ? 'top' : low === null ? 'bottom' : 'none';
  const pointsAbove = pointsAboveCap(known);
  if (pointsAbove === 0) return { place: twoDecimals(known) === courtCapPercent ? 'on' : 'below', pointsAbove, open };
  const startsBelow = low === null || twoDecimals(low) < courtCapPercent;
  return { place: startsBelow && low !== high ? 'across' : 'above', pointsAbove, open };
}

/** At two decimals, as it is written: what rounding to whole fen leaves over 24.00 % does not put a price above the cap. */
export function isAboveCap(percent: number | null, capPercent = courtCapPercent): boolean {
  return percent !== null && pointsAboveCap(percent, capPercent) > 0;
}
