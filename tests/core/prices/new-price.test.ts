import { expect, test } from 'vitest';
import { flatAnnualPercent, newPrice, perYear, roundPercent } from '@/lib/core/prices/new-price';

test('a price is put on a year by how often it is charged, each end by itself', () => {
  expect(newPrice(2, 9, 'rate', 'day', 0.02, 0.05, perYear.day, '日利率')).toMatchObject({
    annualPercentLow: 7.3,
    annualPercentHigh: 18.25,
  });
  expect(newPrice(0, 4, 'rate', 'month', 1, null, perYear.month, '月息')).toMatchObject({
    annualPercentLow: 12,
    annualPercentHigh: null,
  });
});

test('by the factor 0 nothing yearly is said, though the figure is kept', () => {
  expect(newPrice(0, 4, 'one_off_fee', 'once', 3, 3, 0, '')).toMatchObject({ low: 3, annualPercentHigh: null });
});

test('0.6 % of the first sum in each of 12 months comes to 13.03 % a year', () => {
  expect(flatAnnualPercent(0.6, 12)).toBeCloseTo(13.03, 2);
});

test('percents are kept at six decimals', () => {
  expect(roundPercent(0.1 * 3)).toBe(0.3);
});
