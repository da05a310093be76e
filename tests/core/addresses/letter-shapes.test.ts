import { expect, test } from 'vitest';
import { letterShapes } from '@/lib/core/addresses/letter-shapes';

test.each([
  ['аirstаr', 'airstar'],
  ['a1rstar', 'alrstar'],
  ['rnipay', 'mipay'],
  ['mípay', 'mipay'],
  ['ＭＩＰＡＹ', 'mipay'],
  ['b0ccfc', 'boccfc'],
  ['mѕхf', 'msxf'],
  ['vvebank', 'webank'],
])('%s looks like %s', (one, other) => {
  expect(letterShapes(one)).toBe(letterShapes(other));
});

test('other words look different', () => {
  expect(letterShapes('jdcfc')).not.toBe(letterShapes('jccfc'));
  expect(letterShapes('小米金融')).toBe('小米金融');
});
