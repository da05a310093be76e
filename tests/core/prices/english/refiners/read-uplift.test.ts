import { expect, test } from 'vitest';
import { readUplift } from '@/lib/core/prices/english/refiners/read-uplift';
import { findPrices } from '@/lib/core/prices/find-prices';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['150% of the contract rate', true],
  ['150% of the agreed interest rate', true],
  ['50% of the contract rate', false],
  ['150% of the loan amount', false],
  ['default interest is the contract rate plus 5%', true],
  ['once overdue, the agreed interest rate plus an additional 3%', true],
  ['the default rate is 5% above the contract rate', true],
  ['the interest rate plus 5%', false],
  ['default interest at the rate of 12% a year', false],
])('%s: %s', (text, isUplift) => {
  expect(refinedEnglish(readUplift, text).draft.isUplift).toBe(isUplift);
});

test('what is put on the rate is no price by the year', () => {
  const text = 'The loan bears interest at 18% a year. Late payment: default interest is the contract rate plus 5%.';
  expect(findPrices(text)).toMatchObject([
    { kind: 'rate', annualPercentHigh: 18 },
    { kind: 'penalty', high: 5, annualPercentHigh: null, assumptions: ['uplift_in_points'] },
  ]);
});
