import { expect, test } from 'vitest';
import { microPath, pagePrice } from '@/lib/core/lenders/risk/price-signals';
import { aPrice } from '@/tests/support/licensed-lender';
import { riskQuestion } from '@/tests/support/risk-question';

test.each([
  [23.994, 'plain'],
  [23.996, 'plain'],
  [24, 'plain'],
  [24.003, 'plain'],
  [24.006, 'attention'],
])('a price of %d %% on the page is %s, as it is written', (percent, shape) => {
  const pagePrices = [
    { kind: 'rate', surface: '利率', annualPercentLow: percent, annualPercentHigh: percent },
  ] as const;
  expect(pagePrice(riskQuestion({}, { pagePrices }))).toMatchObject([{ shape }]);
});

test('a page without a price says nothing of one', () => {
  expect(pagePrice(riskQuestion())).toEqual([]);
});

test('the path of micro-lenders is for micro-lenders', () => {
  expect(microPath(riskQuestion({ prices: [aPrice(7.2, 23.9)] }))).toEqual([]);
});
