import { expect, test } from 'vitest';
import { feeOf, figureOf, readTyped } from '@/components/figures/figure-kinds';

test.each([
  ['sum', '一万', 'figure'],
  ['sum', '0', 'wrong'],
  ['sum', '1e99', 'wrong'],
  ['sum', '2亿', 'wrong'],
  ['fee', '0', 'figure'],
  ['fee', '-1', 'wrong'],
  ['percent', '1001', 'wrong'],
  ['percent', '10,5', 'wrong'],
  ['percent', '１０，５％', 'wrong'],
  ['percent', '1,000', 'figure'],
  ['days', '30.5', 'wrong'],
  ['days', '9999', 'figure'],
  ['months', '600', 'figure'],
  ['months', '601', 'wrong'],
  ['months', '1年', 'figure'],
  ['months', ' ', 'blank'],
] as const)('as %s, %o is %s', (kind, typed, state) => {
  expect(readTyped(typed, kind).state).toBe(state);
});

test('a fee left blank is none; a word is no fee', () => {
  expect(feeOf(readTyped('', 'fee'))).toBe(0);
  expect(feeOf(readTyped('many', 'fee'))).toBeNull();
  expect(figureOf(readTyped('', 'sum'))).toBeNull();
});
