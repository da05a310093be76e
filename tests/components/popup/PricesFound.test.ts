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
