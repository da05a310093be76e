import { expect, test } from 'vitest';
import { compareWithCap, isAboveCap, pointsAboveCap } from '@/lib/core/loans/court-cap';

test.each([
  [18.25, 18.25, { place: 'below', pointsAbove: 0, open: 'none' }],
  [24, 24, { place: 'on', pointsAbove: 0, open: 'none' }],
  [37.74, 37.74, { place: 'above', pointsAbove: 13.74, open: 'none' }],
  [7.2, 35.98, { place: 'across', pointsAbove: 11.98, open: 'none' }],
  [7.2, null, { place: 'below', pointsAbove: 0, open: 'top' }],
  [null, 24, { place: 'on', pointsAbove: 0, open: 'bottom' }],
  [null, null, { place: 'unknown', pointsAbove: 0, open: 'none' }],
])('%s to %s percent a year', (low, high, expected) => {
  expect(compareWithCap(low, high)).toEqual(expected);
});

test.each([
  [23.994, 'below', 0],
  [23.996, 'on', 0],
  [24, 'on', 0],
  [24.003, 'on', 0],
  [24.006, 'above', 0.01],
  [35.98, 'above', 11.98],
])('%d percent is %s, %d points above: compared as it is written', (percent, place, pointsAbove) => {
  expect(compareWithCap(percent, percent)).toMatchObject({ place, pointsAbove });
  expect(pointsAboveCap(percent)).toBe(pointsAbove);
  expect(isAboveCap(percent)).toBe(pointsAbove > 0);
});

test('an unknown rate is not above, and another cap is compared in the same way', () => {
  expect(isAboveCap(null)).toBe(false);
  expect(isAboveCap(12.003, 12)).toBe(false);
  expect(isAboveCap(12.006, 12)).toBe(true);
});
