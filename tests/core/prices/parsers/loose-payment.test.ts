import { expect, test } from 'vitest';
import { loosePayments } from '@/lib/core/prices/parsers/loose-payment';

test.each([
  [
    '每月还893元',
    {
      kind: 'instalment',
      paymentYuan: 893,
      annualPercentHigh: null,
      assumptions: ['principal_missing', 'period_missing'],
    },
  ],
])('%s', (text, price) => {
  expect(loosePayments(text)).toMatchObject([price]);
});

test.each(['每月还款5%', '还了893元'])('none in: %s', (text) => {
  expect(loosePayments(text)).toEqual([]);
});
