import { expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const named = (text: string) => finder.find(text).mentions.map(({ start, end }) => text.slice(start, end));

test.each([
  '阁楼里有只西洋钱罐，漆都掉了',
  '下班去公园看花呗，反正没事',
  '没盐就去楼下借呗！',
  '要开就开，花呗开得满墙都是',
])('words that meet make no name: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test.each([
  ['我平时用花呗，方便', '花呗'],
  ['下班去看花呗，账单还没还', '花呗'],
  ['洋钱罐怎么关', '洋钱罐'],
  ['有放心借先冲放心借，没有再说借呗', '放心借', '放心借', '借呗'],
  ['众花别碰，催收凶，贷款也贵', '众花'],
  ['白条加借呗欠了两万', '白条', '借呗'],
  ['受马上消费委托，通知您的贷款已逾期', '马上消费'],
  ['有钱花连注册都进不去，贷款也办不了', '有钱花'],
])('where borrowing is spoken of, or a product is, they do: %s', (text, ...names) => {
  expect(named(text)).toEqual(names);
});
