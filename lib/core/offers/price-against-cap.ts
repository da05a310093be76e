/** A stated price against the 24 % line, for every mark and screen that shows one. */
import { type CapComparison, compareWithCap, isAboveCap } from '@/lib/core/loans/court-cap';
import { type Headline, type HeadlinedPrice, headlineOf } from '@/lib/core/prices/headline';

export interface PriceAgainstCap extends Omit<CapComparison, 'place'> {
  /** `elsewhere`: stated for a place whose law has no such line. */
  place: CapComparison['place'] | 'elsewhere';
}

/** `withFees`: the same price with the fees named beside it, percent a year; then it is what is compared. */
export function priceAgainstCap(
  price: HeadlinedPrice,
  withFees: Pick<Headline, 'low' | 'high'> | null = null,
): PriceAgainstCap {
  const { low, high } = withFees ?? headlineOf(price);
  const comparison = compareWithCap(low, high);
  if (!price.isOutsideMainland || comparison.place === 'unknown') return comparison;
  return { ...comparison, place: 'elsewhere', pointsAbove: 0 };
}

/**
 * The highest way to read a price, percent a year, where it lies above the line although the price as told does not; null
 * otherwise. `withFees`: as for `priceAgainstCap`; the ways to read it are compared without fees.
 */
export function readingAboveCap(
  price: HeadlinedPrice,
  withFees: Pick<Headline, 'low' | 'high'> | null = null,
): number | null {
  const { place } = priceAgainstCap(price, withFees);
  if (place !== 'below' && place !== 'on') return null;
  const tops = (price.readings ?? []).flatMap(
    ({ annualPercentLow: low, annualPercentHigh: high }) => high ?? low ?? [],
  );
  const dearest = Math.max(0, ...tops);
  return isAboveCap(dearest) ? dearest : null;
}
