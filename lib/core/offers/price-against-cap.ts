/** A stated price against the 24 % line, for every mark and screen that shows one. */
import { type CapComparison, compareWithCap } from '@/lib/core/loans/court-cap';
import { type HeadlinedPrice, headlineOf } from '@/lib/core/prices/headline';

export interface PriceAgainstCap extends Omit<CapComparison, 'place'> {
  /** `elsewhere`: stated for a place whose law has no such line. */
  place: CapComparison['place'] | 'elsewhere';
}

export function priceAgainstCap(price: HeadlinedPrice): PriceAgainstCap {
  const { low, high } = headlineOf(price);
  const comparison = compareWithCap(low, high);
  if (!price.isOutsideMainland || comparison.place === 'unknown') return comparison;
  return { ...comparison, place: 'elsewhere', pointsAbove: 0 };
}
