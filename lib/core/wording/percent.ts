/** How a percent is written on every screen, card and file. A percent of many digits says nothing, so the largest are only said to be large. */
import { twoDecimals } from '@/lib/core/loans/court-cap';

/** Percent above which no figure is named. */
export const maxNamedPercent = 1000;

/** `beyond`: what is said in place of a figure that is not named. */
export function namedPercent(percent: number, beyond: string): string {
  return percent > maxNamedPercent ? beyond : formatPercent(percent);
}

/** `7.2%–35.98%`; one figure where both ends read the same; null where nothing is known. Open ends are the caller's words. */
export function namedPercentRange(low: number | null, high: number | null, beyond: string): string | null {
  const ends = [low, high].flatMap((end) => (end === null ? [] : [namedPercent(end, beyond)]));
  return ends.length === 0 ? null : [...new Set(ends)].join('–');
}

/** `18.25` → `18.25%`, `7.2` → `7.2%`. */
export function formatPercent(percent: number): string {
  return `${twoDecimals(percent)}%`;
}
