import { expect, test } from 'vitest';
import { foldSearch, isFoundBy, searchWords } from '@/lib/core/lenders/search-spelling';

test.each([
  ['Home Credit', 'homecredit'],
  ['３６０借条', '360借条'],
  [' 小 米·金融 ', '小米金融'],
])('folds %s for search', (text, expected) => {
  expect(foldSearch(text)).toBe(expected);
});

test.each([
  ['Home-Credit (China)', 'home credit china'],
  ['Ｈｏｍｅ　Ｃｒｅｄｉｔ', 'home credit'],
  ['360 借条', '360借条'],
])('the words of %s', (text, expected) => {
  expect(searchWords(text)).toBe(expected);
});

test.each(['小米金融', '米金融', '米金', '融'])('a Chinese spelling is found by %s, a part of it', (folded) => {
  expect(isFoundBy(folded, '小米金融')).toBe(true);
});

test.each([
  ['xiaomijin', true],
  ['mij', true],
  ['jin', true],
  ['iaomi', false],
  ['in', false],
])('a Latin spelling is found from the start of each word: %s', (folded, found) => {
  expect(isFoundBy(folded, 'xiao mi jin')).toBe(found);
});
