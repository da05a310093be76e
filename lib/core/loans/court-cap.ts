/** A price against the one line drawn on every price, 24 % a year: as figures, not yet as words. Used alike by card, popup and panel. */

/** Percent a year: above it a borrower may ask a court to reduce what a financial institution charges. */
export const linePercent = 24;

export interface PricePlace {
  /** `across`: a range that begins below and ends above. `unknown`: nothing yearly can be said. */
  place: 'below' | 'on' | 'across' | 'above' | 'unknown';
  /** Percentage points of the highest known end above the line, at two decimals; 0 when none is above. */
  pointsAbove: number;
  /** The page leaves this end open (起, 低至; 最高). */
  open: 'none' | 'top' | 'bottom';
}

/** Rounds to two decimals, so that 37.74 − 24 is 13.74. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `low` and `high` in percent a year; null = that end is open or unknown. */
export function placePrice(low: number | null, high: number | null): PricePlace {
  const known = high ?? low;
  if (known === null) return { place: 'unknown', pointsAbove: 0, open: 'none' };
  const open = high === null ? 'top' : low === null ? 'bottom' : 'none';
  const pointsAbove = Math.max(0, twoDecimals(known - linePercent));
  if (pointsAbove === 0) return { place: twoDecimals(known) === linePercent ? 'on' : 'below', pointsAbove, open };
  const startsBelow = low === null || twoDecimals(low) < linePercent;
  return { place: startsBelow && low !== high ? 'across' : 'above', pointsAbove, open };
}

/** `18.25` → `18.25%`, `7.2` → `7.2%`. */
export function formatPercent(percent: number): string {
  return `${twoDecimals(percent)}%`;
}

/** `7.2%–35.98%`; one figure where both ends are the same; null where nothing yearly is known. Open ends are the caller's words. */
export function formatPercentRange(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null)
    return twoDecimals(low) === twoDecimals(high) ? formatPercent(low) : `${formatPercent(low)}–${formatPercent(high)}`;
  const known = low ?? high;
  return known === null ? null : formatPercent(known);
}
