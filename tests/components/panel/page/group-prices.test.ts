import { expect, test } from 'vitest';
import { groupPrices } from '@/components/panel/page/group-prices';
import { aPriceOnPage } from '@/tests/support/fake-app';

test('the same wording is one price with all its places; next to another lender it is another price', () => {
  const at = (markId: number) => ({ place: { frameId: 0, markId } });
  const prices = [aPriceOnPage('月息 8 厘', 9.6, 9.6, at(1)), aPriceOnPage('日息万五', 18.25, 18.25, at(2)), aPriceOnPage('月息 8 厘', 9.6, 9.6, at(3))];
  expect(groupPrices(prices).map(({ price, places }) => [price.surface, places.map(({ markId }) => markId)])).toEqual([
    ['月息 8 厘', [1, 3]],
    ['日息万五', [2]],
  ]);
  expect(groupPrices([...prices, aPriceOnPage('日息万五', 18.25, 18.25, { ...at(4), lenderId: 'mashang' })])).toHaveLength(3);
});
