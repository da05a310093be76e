import { expect, test } from 'vitest';
import { priceAgainstCap, readingAboveCap } from '@/lib/core/offers/price-against-cap';
import type { HeadlinedPrice } from '@/lib/core/prices/headline';

const price = { kind: 'rate', annualPercentLow: 36, annualPercentHigh: 36 } as const;

test('a price stated for another place is set against no line of the mainland', () => {
  expect(priceAgainstCap(price)).toEqual({ place: 'above', pointsAbove: 12, open: 'none' });
  expect(priceAgainstCap({ ...price, isOutsideMainland: true })).toEqual({
    place: 'elsewhere',
    pointsAbove: 0,
    open: 'none',
  });
});

test('where nothing yearly is known nothing is said of a line, wherever it is', () => {
  const unknown = { kind: 'rate', annualPercentLow: null, annualPercentHigh: null } as const;
  expect(priceAgainstCap({ ...unknown, isOutsideMainland: true }).place).toBe('unknown');
});

test('a price below the line that can be read as one above it says so, and no other does', () => {
  const monthly = {
    kind: 'rate',
    annualPercentLow: 18,
    annualPercentHigh: 18,
    readings: [
      { annualPercentLow: 18, annualPercentHigh: 18, assumption: 'on_remaining_principal' },
      { annualPercentLow: 31.716381, annualPercentHigh: 31.716381, assumption: 'on_first_principal' },
    ],
  } satisfies HeadlinedPrice;
  expect(readingAboveCap(monthly)).toBe(31.716381);
  expect(readingAboveCap(monthly, { low: 23.91, high: 23.91 })).toBe(31.716381);
  expect(readingAboveCap(monthly, { low: 25, high: 25 })).toBeNull();
  expect(readingAboveCap({ ...monthly, isOutsideMainland: true })).toBeNull();
  expect(readingAboveCap({ ...monthly, readings: monthly.readings.slice(0, 1) })).toBeNull();
});
