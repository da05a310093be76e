import { expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);

test('a name of everyday words counts by a word about borrowing near it, and says which', () => {
  const [mention] = finder.find('我在安逸花有一笔贷款逾期').mentions;
  expect(mention?.why).toMatchObject({ rule: 'context', evidence: expect.any(String) });
});

test('without one it is turned down, and the reason is kept', () => {
  const { mentions, rejections } = finder.find('安逸花开得正好');
  expect(mentions).toEqual([]);
  expect(rejections.map(({ because }) => because)).toEqual(['no_loan_word']);
});

test('a lender named beyond doubt elsewhere on the page is evidence', () => {
  const text = '点安逸花进去';
  const { mentions } = finder.find(text, new Map([['mashang-consumer-finance', '马上消费金融']]));
  expect(mentions.map(({ why }) => why.rule)).toEqual(['page_evidence']);
});
