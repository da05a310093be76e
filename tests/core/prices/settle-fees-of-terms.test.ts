import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { settleFeesOfTerms } from '@/lib/core/prices/settle-fees-of-terms';
import { interpretNth } from '@/tests/support/figure-in';

test('what does not grow with the term is charged each period', () => {
  expect(findPrices('分期手续费 3期0.95% 6期0.75% 12期0.66%').map(({ basis }) => basis)).toEqual([
    'period',
    'period',
    'period',
  ]);
});

test('what grows with it is for all of the term', () => {
  expect(findPrices('分期手续费 3期2.5% 6期4.5% 12期7.2%').map(({ basis }) => basis)).toEqual([
    'total',
    'total',
    'total',
  ]);
});

test('one fee alone stays as it was read', () => {
  const fee = interpretNth('12期手续费7.2%', 0);
  settleFeesOfTerms(fee ? [fee] : []);
  expect(fee?.period).toBe('total');
});
