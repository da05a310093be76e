import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { answerTyped, targetOfTyped } from '@/lib/services/background/omnibox-suggestions';
import { priceCardIn } from '@/lib/services/cards/price-card';
import type { LenderListEntry } from '@/lib/services/records/knowledge';
import { fakeApp } from '@/tests/support/fake-app';

const readPrices = async (text: string) => findPrices(text, { mode: 'selection' });
const prices = { readPrices, openWords: async () => ({ priceCardIn }) };
const knowledge = await fakeApp().app.knowledge;
const jiebei: LenderListEntry = {
  id: 'jiebei',
  name: { hans: '借呗', hant: '借唄', en: 'Jiebei' },
  kind: 'platform',
  status: 'front',
  pinyin: 'jie bei',
  isNameOnly: false,
  matched: '蚂蚁借呗',
};

test('nothing typed: what may be typed', async () => {
  expect((await answerTyped(' ', knowledge, prices, 'zh-CN')).first).toBe(
    '写一个贷款方的名字，或一句价格，如 日息万五',
  );
});

test('a name being typed: the lenders with status and kind, in the reader’s script', async () => {
  const { first, others } = await answerTyped('小米', knowledge, prices, 'zh-CN');
  expect(first).toBe('查“小米”');
  expect(others).toEqual([{ name: '小米金融', detail: '品牌／平台 · 贷款品牌' }]);
  const found = { search: async () => [jiebei] };
  expect((await answerTyped('jie', found, prices, 'zh-TW')).others).toEqual([
    { name: '借唄', detail: '品牌／平台 · 借貸平台 · 蚂蚁借呗' },
  ]);
  expect((await answerTyped('jie', found, prices, 'en')).others[0]?.detail).toBe(
    'Brand / platform · lending platform · 蚂蚁借呗',
  );
});

test('a name typed whole is answered by the first line, since the browser drops a line that changes nothing', async () => {
  expect(await answerTyped('小米金融', knowledge, prices, 'zh-CN')).toEqual({
    first: '小米金融 – 品牌／平台 · 贷款品牌',
    others: [],
  });
});

test('a name without a record is not called safe or unsafe', async () => {
  expect((await answerTyped('星河速借', knowledge, prices, 'zh-CN')).first).toBe(
    '名单里没有“星河速借”；没有记录，不说明安全，也不说明不安全',
  );
});

test.each([
  ['日息万五', '“日息万五”：一年 18.25%，在 24% 线以下'],
  ['月息3%', '“月息3%”：一年 36%，高于 24% 线 12 个百分点'],
])('a price is put on a year: %s', async (typed, answer) => {
  expect((await answerTyped(typed, knowledge, prices, 'zh-CN')).first).toBe(answer);
});

test('where nothing can word a price, what was typed is looked up as a name', async () => {
  const openWords = async () => Promise.reject(new Error('no such file'));
  expect((await answerTyped('日息万五', knowledge, { readPrices, openWords }, 'en')).first).toBe(
    (await answerTyped('日息万五', knowledge, { readPrices: async () => [], openWords }, 'en')).first,
  );
});

test('no more lines than browsers show', async () => {
  const many = { search: async () => Array.from({ length: 40 }, (_, n) => ({ ...jiebei, id: `x-${n}` })) };
  expect((await answerTyped('x', many, prices, 'en')).others).toHaveLength(6);
});

test.each([
  ['日息万五', { view: 'translate', phrase: '日息万五' }],
  ['小米金融', { view: 'lender', lenderId: 'xiaomi-finance' }],
  ['小米', { view: 'lookup', query: '小米' }],
  ['  ', { view: 'page' }],
])('Enter on “%s” opens the panel there', async (typed, target) => {
  expect(await targetOfTyped(typed, knowledge, readPrices)).toEqual(target);
});

test('a spelling that leads to one lender opens its record', async () => {
  expect(await targetOfTyped('蚂蚁借呗', { search: async () => [jiebei] }, readPrices)).toEqual({
    view: 'lender',
    lenderId: 'jiebei',
  });
});
