import { expect, test } from 'vitest';
import { checkoutPrices } from '@/lib/core/prices/parsers/checkout';

test.each([
  ['457.33×3期(含手续费10/期)', { kind: 'instalment', periods: 3, paymentYuan: 457.33, principalYuan: 1341.99 }],
])('%s', (text, price) => {
  expect(checkoutPrices(text)).toMatchObject([price]);
});

test.each(['457.33×3期', '0×3期(含手续费10/期)'])('none in: %s', (text) => {
  expect(checkoutPrices(text)).toEqual([]);
});
