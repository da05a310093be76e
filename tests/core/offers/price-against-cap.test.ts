import { expect, test } from 'vitest';
import { priceAgainstCap } from '@/lib/core/offers/price-against-cap';

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
