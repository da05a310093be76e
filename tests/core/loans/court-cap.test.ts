import { expect, test } from 'vitest';
import { compareWithCap } from '@/lib/core/loans/court-cap';
import { formatPercentRange } from '@/lib/core/wording/percent';

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
  [7.2, 24, '7.2%–24%'],
  [18.25, 18.25, '18.25%'],
  [null, 24, '24%'],
  [null, null, null],
])('writes %s to %s', (low, high, expected) => {
  expect(formatPercentRange(low, high)).toBe(expected);
});
