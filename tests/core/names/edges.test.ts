import { expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const named = (text: string) => finder.find(text).mentions.map(({ start, end }) => text.slice(start, end));

test.each([
  ['昨天在360借条借款', ['360借条']],
  ['放 心 借 逾期了', ['放 心 借']],
  ['请放心 借书的事', []],
  ['放心借阅图书，逾期罚款', []],
])('%s', (text, names) => {
  expect(named(text)).toEqual(names);
});
