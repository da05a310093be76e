import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/find-prices';

test.each([
  ['借款日利率0.05%起', 18.25, null],
  ['综合年化利率7.2%-24%', 7.2, 24],
  ['借1万元一天利息3元', 10.95, 10.95],
  ['年利率最高不超过36%', null, 36],
])('%s', (text, low, high) => {
  const [price, ...more] = findPrices(text);
  expect(more).toEqual([]);
  expect([price?.annualPercentLow, price?.annualPercentHigh]).toEqual([low, high]);
});
