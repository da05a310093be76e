import { expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);

test('a name of everyday words counts by a word about borrowing near it, and says which', () => {
  const [mention] = finder.find('我在放心借有一笔贷款逾期').mentions;
  expect(mention?.why).toMatchObject({ rule: 'context', evidence: expect.any(String) });
});

test('without one it is turned down, and the reason is kept', () => {
  const { mentions, rejections } = finder.find('放心借一本书');
  expect(mentions).toEqual([]);
  expect(rejections.map(({ because }) => because)).toEqual(['no_loan_word']);
});

test('a lender named beyond doubt elsewhere on the page makes no name of words that run on', () => {
  const text = '点放心借进去';
  expect(finder.find(text, new Map([['douyin-fangxinjie', '抖音放心借']])).mentions).toEqual([]);
});
