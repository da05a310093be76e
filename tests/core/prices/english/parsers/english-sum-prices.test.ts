import { expect, test } from 'vitest';
import { readEnglishSums } from '@/lib/core/prices/english/parsers/english-sum-prices';

test('all kinds are read, in order and apart', () => {
  const text =
    'Borrow $1,000 and pay $0.50 in interest a day. Or a $5,000 loan over 36 months at $166.07 a month. ' +
    'Or $15 per $100 borrowed for two weeks, or a $45 fee on a $300 loan of 14 days.';
  const prices = readEnglishSums(text);
  expect(prices.map(({ kind, basis }) => [kind, basis])).toEqual([
    ['rate', 'day'],
    ['instalment', 'month'],
    ['fee', 'total'],
    ['fee', 'total'],
  ]);
  for (const [index, { start }] of prices.entries()) expect(start).toBeGreaterThanOrEqual(prices[index - 1]?.end ?? 0);
});

test('text without money has none', () => {
  expect(readEnglishSums('12 monthly payments of 879 on a loan of 10,000')).toEqual([]);
});
