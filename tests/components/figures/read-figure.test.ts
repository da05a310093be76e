import { expect, test } from 'vitest';
import { readFigure, readMonths, within } from '@/components/figures/read-figure';

test.each([
  ['10,000', 10000],
  ['１０，０００元', 10000],
  ['1.5万', 15000],
  ['1.1万', 11000],
  ['5千', 5000],
  ['５千元', 5000],
  ['5k', 5000],
  ['3百', 300],
  ['1万5千', 15000],
  ['一万', 10000],
  ['一萬元', 10000],
  ['两万五', 25000],
  ['一万零五百', 10500],
  ['十二', 12],
  ['二十四', 24],
  ['七点二', 7.2],
  ['零', 0],
  ['¥5000', 5000],
  ['￥5,000', 5000],
  ['5,000元', 5000],
  ['人民币5000元', 5000],
  ['5000块钱', 5000],
  ['2万 元', 20000],
  ['18％', 18],
  ['百分之十八', 18],
  [' 23.98 % ', 23.98],
  ['422 天', 422],
  ['12个月', 12],
  ['.5', 0.5],
  ['', null],
  ['-3', null],
  ['1e99', null],
  ['abc', null],
  ['12abc', null],
  ['1.2.3', null],
  ['1.000,00', null],
  ['１．０００，００', null],
  ['1千2万', null],
  ['1万5', null],
  ['一二三', null],
  ['百千', null],
  ['万', null],
  ['点五', null],
  ['元', null],
])('%o is read as %o', (typed, figure) => {
  expect(readFigure(typed)).toBe(figure);
});

test.each([
  ['12', 12],
  ['1年', 12],
  ['两年', 24],
  ['半年', 6],
  ['一年半', 18],
  ['36期', 36],
  ['年', null],
  ['明年', null],
])('a term of %o is %o months', (typed, months) => {
  expect(readMonths(typed)).toBe(months);
});

test('a figure outside its bounds is not used', () => {
  expect(within(5, 0, 10)).toBe(5);
  expect(within(11, 0, 10)).toBeNull();
  expect(within(null, 0, 10)).toBeNull();
});
