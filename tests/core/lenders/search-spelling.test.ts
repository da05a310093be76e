import { expect, test } from 'vitest';
import { compareHits, foldSearch, type Spelling, searchKeys } from '@/lib/core/lenders/search-spelling';

test.each([
  ['Home Credit', 'homecredit'],
  ['３６０借条', '360借条'],
  [' 小 米·金融 ', '小米金融'],
])('folds %s for search', (text, expected) => {
  expect(foldSearch(text)).toBe(expected);
});

test('a Chinese spelling can be found by any part of it', () => {
  expect(searchKeys('小米金融')).toEqual(['小米金融', '米金融', '金融', '融']);
});

test('a Latin spelling can be found from the start of each word', () => {
  expect(searchKeys('xiao mi jin')).toEqual(['xiaomijin', 'mijin', 'jin']);
});

test('the whole name comes before its beginning, and that before its middle', () => {
  const spelling = (text: string, rank: number, lenderId = text): Spelling => ({
    lenderId,
    text,
    rank,
    keys: searchKeys(text),
  });
  const hits = [spelling('重庆小米消费金融', 0), spelling('小米', 3), spelling('小米金融', 0), spelling('小米贷款', 2)];
  expect(hits.sort(compareHits('小米')).map((hit) => hit.text)).toEqual([
    '小米',
    '小米金融',
    '小米贷款',
    '重庆小米消费金融',
  ]);
});
