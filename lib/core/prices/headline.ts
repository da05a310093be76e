/** The yearly figure that stands for a price wherever one figure must: what it really comes to, not what a monthly fee looks like. */
import type { Price, PriceReading } from './price';

export interface HeadlinedPrice extends Pick<Price, 'kind' | 'annualPercentLow' | 'annualPercentHigh'> {
  readings?: PriceReading[] | undefined;
  isOutsideMainland?: boolean | undefined;
}

/** Percent a year, nominal; null = that end is open or nothing yearly is known. */
export interface Headline {
  low: number | null;
  high: number | null;
  /** Of a fee on the sum first borrowed: the figure times the periods of a year, which leaves out that the debt shrinks. null for all else. */
  simple: { low: number | null; high: number | null } | null;
}

export function headlineOf({
  kind,
  annualPercentLow: low,
  annualPercentHigh: high,
  readings = [],
}: HeadlinedPrice): Headline {
  const flat = kind === 'fee' ? readings.find(({ assumption }) => assumption === 'on_first_principal') : undefined;
  if (!flat) return { low, high, simple: null };
  return { low: flat.annualPercentLow, high: flat.annualPercentHigh, simple: { low, high } };
}
