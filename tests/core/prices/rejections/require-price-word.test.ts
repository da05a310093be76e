import { expect, test } from 'vitest';
import { requirePriceWord } from '@/lib/core/prices/rejections/require-price-word';
import { refined } from '@/tests/support/figure-in';

test.each(['通过98%', '额度的20%'])('turned down: %s', (text) => {
  expect(refined(requirePriceWord, text).rejection).toBe('no_price_word');
});

test.each(['年利率18%', '服务费3%'])('let through: %s', (text) => {
  expect(refined(requirePriceWord, text).rejection).toBeUndefined();
});

test('without a word, a period is enough where lending is spoken of, or for ten-thousandths a day', () => {
  expect(refined(requirePriceWord, '每天万四', { draft: { period: 'day' } }).rejection).toBeUndefined();
  expect(refined(requirePriceWord, '借款0.05%/天', { draft: { period: 'day' } }).rejection).toBeUndefined();
  expect(refined(requirePriceWord, '每天多0.05%', { draft: { period: 'day' } }).rejection).toBe('no_price_word');
});
