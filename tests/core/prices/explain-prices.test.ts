import { expect, test } from 'vitest';
import { explainPrices } from '@/lib/core/prices/explain-prices';

test('a price is told with the rules that changed something', () => {
  const { figures, prices } = explainPrices('借款日利率低至0.03%');
  expect(figures.map(({ figure }) => figure)).toEqual(['0.03%']);
  expect(figures[0]?.steps).toEqual([
    { rule: 'attachPeriod', changed: { period: 'day' }, rejection: null },
    { rule: 'attachBounds', changed: { open: 'high' }, rejection: null },
  ]);
  expect(prices).toHaveLength(1);
});

test('a figure that is none is told with the rule that turned it down', () => {
  expect(explainPrices('理财产品的年利率4%').figures[0]?.steps.at(-1)).toMatchObject({
    rule: 'rejectOtherMoney',
    rejection: 'money_of_others',
  });
});
