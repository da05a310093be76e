import { expect, test } from 'vitest';
import { withStatedTerm } from '@/lib/core/offers/stated-term';
import { findPrices } from '@/lib/core/prices/find-prices';
import { headlineOf } from '@/lib/core/prices/headline';
import type { SeenPrice } from '@/lib/core/report/page-report';

function priceIn(text: string): SeenPrice {
  const [found] = findPrices(text);
  if (!found) throw new Error(`no price in ${text}`);
  const { start, end, ...price } = found;
  return { ...price, markId: 1, lenderId: null };
}

test('a monthly fee read for the term its card states is what it is where the words say the term themselves', () => {
  const read = withStatedTerm(priceIn('月费率 0.8%'), 24);
  const itself = priceIn('月费率 0.8%，24期');
  expect(headlineOf(read).high).toBe(headlineOf(itself).high);
  expect(read.periods).toBe(24);
  expect(read.assumptions).not.toContain('term_12_assumed');
});

test('a rate, and a fee that states its own term, stay as they are', () => {
  const rate = priceIn('年利率 12%');
  const own = priceIn('月费率 0.8%，24期');
  expect(withStatedTerm(rate, 6)).toBe(rate);
  expect(withStatedTerm(own, 6)).toBe(own);
});
