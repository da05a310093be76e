import { expect, test } from 'vitest';
import { requirePriceWord } from '@/lib/core/prices/rejections/require-price-word';
import { refined } from '@/tests/support/figure-in';

test.each(['通过98%', '额度的20%'])('turned down: %s', (text) => {
  expect(refined(requirePriceWord, text).rejection).toBe('no_price_word');
});

test.each(['年利率18%', '每天万四'])('let through: %s', (text) => {
  expect(refined(requirePriceWord, text).rejection).toBeUndefined();
});
