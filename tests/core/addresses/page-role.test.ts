import { expect, test } from 'vitest';
import { isAddressOfText, isTitleOfText } from '@/lib/core/addresses/page-role';
import { addressRecords } from '@/tests/support/address-records';

test.each([
  '小米金融怎么样？',
  '小米贷款逾期三个月会起诉吗',
  '马上消费金融被罚，公司回应',
  '招联金融 - 百科',
  '2026网贷口子大全',
  '花呗和借呗哪个好',
  '小米金融app下载-软件园',
  '小米金融 招聘',
  '小米金融評價與投訴',
  'What is Xiaomi Finance?',
  'Huabei vs Jiebei',
])('“%s” is about a lender', (title) => {
  expect(isTitleOfText(title)).toBe(true);
});

test.each([
  '小米金融',
  '小米金融官方借款入口',
  '招联好期贷 - 立即申请',
  '小米贷款 额度最高20万',
  'Xiaomi Finance – Apply now',
])('“%s” may be an offer', (title) => {
  expect(isTitleOfText(title)).toBe(false);
});

test.each([
  'https://a.cn/news/123.html',
  'https://a.cn/2025/11/21/xiaomi.html',
  'https://a.cn/a/20251121/x.html',
  'https://a.cn/2025-11-21/x',
  'https://a.cn/article-12.html',
  'https://a.cn/thread-88-1.html',
  'https://a.cn/?q=小米金融',
  'https://a.cn/s?a=1&wd=x',
])('%s is a page of text', (url) => {
  expect(isAddressOfText(url)).toBe(true);
});

test.each([
  'https://news.a.cn/',
  'https://a.cn/',
  'https://a.cn/apply?id=20251121',
  'https://a.cn/loan/index.html',
  'https://a.cn/#/news/',
])('%s may be an offer', (url) => {
  expect(isAddressOfText(url)).toBe(false);
});

test('a lender’s own name is no title of a text', () => {
  const names = addressRecords.flatMap(({ name }) => Object.values(name));
  expect(names.filter(isTitleOfText)).toEqual([]);
});
