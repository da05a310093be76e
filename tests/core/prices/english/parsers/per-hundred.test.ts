import { expect, test } from 'vitest';
import { perHundredPrices } from '@/lib/core/prices/english/parsers/per-hundred';

test.each([
  ['$15 per $100 you borrow for two weeks', 'total', 391.07],
  ['$18 for every $100 borrowed over 14 days', 'total', 469.29],
  ['£10 per £100 for one month', 'total', 120],
])('%s', (text, basis, yearly) => {
  const [price] = perHundredPrices(text);
  expect(price?.basis).toBe(basis);
  expect(price?.annualPercentHigh).toBeCloseTo(yearly, 1);
});

test('without a length nothing yearly can be said', () => {
  expect(perHundredPrices('$15 per $100 borrowed')).toMatchObject([{ basis: 'once', annualPercentHigh: null }]);
});

test('no sum of yuan is made of dollars', () => {
  expect(perHundredPrices('$15 per $100')[0]?.principalYuan).toBeUndefined();
});
