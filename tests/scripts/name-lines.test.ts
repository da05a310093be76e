import { expect, test } from 'vitest';
import { explainNames } from '@/lib/core/names/explain-names';
import { createFinder } from '@/lib/core/names/finder';
import { nameLines } from '@/scripts/explain/name-lines';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const lines = (text: string) => nameLines(explainNames(text, finder));

test('a name is told with its lender, each question and the word that bears it out', () => {
  const told = lines('在放心借逾期了');
  expect(told).toContain('  1–4 放心借  (放心借, douyin-fangxinjie, context)');
  expect(told).toContain('    loan_word: a word about borrowing stands near (逾期) → accepted');
  expect(told.slice(-2)).toEqual(['Names:', '  1–4 放心借 → douyin-fangxinjie (context, 逾期)']);
});

test('what is no name is told with the reason, and last that there is none', () => {
  const told = lines('放心借阅图书，逾期罚款');
  expect(told).toContain(
    '    edges: the characters beside it make it, or may make it, other words (放心借阅) → rejected',
  );
  expect(told.at(-1)).toBe('No name.');
});

test('an unlisted name is told by its ending', () => {
  expect(lines('重庆星河小额贷款有限公司')).toEqual(
    expect.arrayContaining([
      '  4–12 小额贷款有限公司  (ending of unlisted names)',
      '  0–12 重庆星河小额贷款有限公司 → in no list (unlisted_form)',
    ]),
  );
});

test('where the first filter sees nothing, that is all there is to tell', () => {
  expect(lines('今天天气很好')).toEqual(['No name was looked for: the first filter saw nothing like one.']);
});
