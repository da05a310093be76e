import { expect, test } from 'vitest';
import { priceWithTerms } from '@/lib/core/offers/price-with-terms';
import { findPrices } from '@/lib/core/prices/find-prices';

const priceOf = (text: string) => {
  const [price] = findPrices(text).map(({ start, end, ...found }) => ({ ...found, markId: 0, lenderId: null }));
  if (!price) throw new Error(`No price in ${text}`);
  return price;
};

test('what a price says itself stays, and what it leaves unsaid is that of its card', () => {
  const terms = { principalYuan: 10000, periods: 24, saysNoFees: true };
  expect(priceWithTerms(priceOf('年利率18%'), terms)).toMatchObject(terms);
  expect(priceWithTerms({ ...priceOf('年利率18%'), periods: 6 }, terms).periods).toBe(6);
});

test('a penalty takes neither sum nor term', () => {
  const penalty = priceWithTerms(priceOf('逾期日息0.075%'), { principalYuan: 10000, periods: 24 });
  expect(penalty).not.toHaveProperty('principalYuan');
  expect(penalty).not.toHaveProperty('periods');
});
