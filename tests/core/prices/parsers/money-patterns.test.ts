import { expect, test } from 'vitest';
import { amount, spanOf } from '@/lib/core/prices/parsers/money-patterns';

test('a sum in figures is one group, whole, and its place is half-open', () => {
  const match = new RegExp(`${amount}元`).exec('共1,234.50元');
  expect(match?.[1]).toBe('1,234.50');
  expect(match && spanOf(match)).toEqual([1, 10]);
});
