import { expect, test } from 'vitest';
import { anyOf, combined, words } from '@/lib/core/prices/vocabulary/word';

test.each([
  ['not behind', words('借', { unlessAfter: '出' }), '借款', '出借'],
  ['not in front of', words('折', { unlessBefore: '合 算' }), '打折', '折合'],
  ['only behind', words('期', { after: '1 2' }), '12期', '期末'],
  ['only in front of', words('定期', { before: '一 三' }), '定期三年', '定期检查'],
])('%s', (_, word, fits, doesNot) => {
  expect(anyOf([word]).test(fits)).toBe(true);
  expect(anyOf([word]).test(doesNot)).toBe(false);
});

test('a word may take the character in front, whatever it is, with it', () => {
  const rate = anyOf([{ words: ['率'], unlessAfter: ['利'], takesOneBefore: true }]);
  expect(rate.exec('通过率')?.[0]).toBe('过率');
  expect(rate.test('利率')).toBe(false);
});

test('spellings combined: each of the first with each of the second', () => {
  expect(combined('日 月', '息 利')).toBe('日息 日利 月息 月利');
});

test('signs of an expression are only characters', () => {
  expect(anyOf([words('a.b')]).test('axb')).toBe(false);
});
