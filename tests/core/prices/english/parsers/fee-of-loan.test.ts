import { expect, test } from 'vitest';
import { feesOfLoans } from '@/lib/core/prices/english/parsers/fee-of-loan';

test.each([
  ['a $45 fee on a $300 loan, due in 14 days', 391.07],
  ['$30 in interest for a $200 payday loan of 4 weeks', 195.54],
  ['Borrow $500 for two weeks at a fee of $75', 391.07],
])('%s', (text, yearly) => {
  const [price] = feesOfLoans(text);
  expect(price).toMatchObject({ kind: 'fee', basis: 'total' });
  expect(price?.annualPercentHigh).toBeCloseTo(yearly, 1);
});

test.each([
  'a $45 fee on a $300 loan',
  'a $45 fee on a $300 order in 14 days',
  'a $400 fee on a $300 loan for 14 days',
  'borrow $500 for two weeks; a late fee of $30',
])('no price: %s', (text) => {
  expect(feesOfLoans(text)).toEqual([]);
});
