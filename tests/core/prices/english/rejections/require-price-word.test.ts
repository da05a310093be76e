import { expect, test } from 'vitest';
import { requirePriceWord } from '@/lib/core/prices/english/rejections/require-price-word';
import { refinedEnglish } from '@/tests/support/english-context';

test('a percentage without any word of price is none', () => {
  expect(refinedEnglish(requirePriceWord, 'loans: 12% done').rejection).toBe('no_price_word');
});

test.each([
  ['a word of price', 'a loan rate of 12%', {}],
  ['a period', 'loans, 12%', { period: 'year' as const }],
  ['the price before', 'loans, 12%', { inherits: 'list' as const }],
  ['a share taken once', 'loans, 12%', { isOneOff: true }],
  ['a multiple of the rate', 'loans, 150%', { isUplift: true }],
])('%s makes it one', (_, text, draft) => {
  expect(refinedEnglish(requirePriceWord, text, { draft }).rejection).toBeUndefined();
});

test('what a reader has chosen is taken at its word', () => {
  expect(refinedEnglish(requirePriceWord, 'loans: 12% done', { mode: 'selection' }).rejection).toBeUndefined();
});
