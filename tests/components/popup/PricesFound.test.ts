import { expect, test } from 'vitest';
import { withoutRepeats } from '@/components/popup/PricesFound';
import { aPriceOnPage } from '@/tests/support/fake-app';

test('the same words with the same meaning are one price, in order of first appearance', () => {
  const prices = [
    aPriceOnPage('年化 24%', 24),
    aPriceOnPage('月息 1%', 12),
    aPriceOnPage('年化 24%', 24),
    aPriceOnPage('年化 24%', 24, 24, { kind: 'penalty' }),
  ];
  expect(withoutRepeats(prices).map(({ price, times }) => [price.surface, price.kind, times])).toEqual([
    ['年化 24%', 'rate', 2],
    ['月息 1%', 'rate', 1],
    ['年化 24%', 'penalty', 1],
  ]);
});

test('a page’s own figure for a price is not shown as a price beside it', () => {
  const daily = aPriceOnPage('日利率 0.02%', 7.3, 7.3, { basis: 'day', pageAnnualPercent: 8.76 });
  const yearly = aPriceOnPage('年化 8.76%', 8.76, 8.76, { basis: 'year' });
  expect(withoutRepeats([daily, yearly]).map(({ price }) => price.surface)).toEqual(['日利率 0.02%']);
});
