import { expect, test } from 'vitest';
import {
  borrowedSum,
  isYuan,
  moneySource,
  readMoney,
  sentenceAround,
} from '@/lib/core/prices/english/parsers/foreign-money';

test.each([
  ['$1,200.50', 1200.5],
  ['HK$60,000', 60000],
  ['RM250', 250],
  ['£95', 95],
  ['10,000 yuan', 10000],
  ['300 dollars', 300],
])('%s is %s', (text, value) => {
  const [, ...groups] = new RegExp(moneySource, 'i').exec(text) ?? [];
  expect(readMoney(...groups)).toBe(value);
});

test.each(['form 10', 'years 5', '$20%', '12 months', '300 loans'])('no sum of money: %s', (text) => {
  expect(new RegExp(moneySource, 'i').test(text)).toBe(false);
});

test.each([
  ['borrow $10,000 and pay it back', 10000],
  ['on a loan of £2,000', 2000],
  ['a $5,000 personal loan', 5000],
  ['a $600 cash advance', 600],
  ['for every 1,000 yuan', 1000],
])('%s', (sentence, value) => {
  expect(borrowedSum(sentence)?.value).toBe(value);
});

test('a price or a deposit is not borrowed', () => {
  expect(borrowedSum('the phone costs $1,200')).toBeNull();
  expect(borrowedSum('deposit $10,000')).toBeNull();
});

test('only yuan are yuan', () => {
  expect(isYuan('loan of 10,000 yuan')).toBe(true);
  expect(isYuan('loan of $10,000')).toBe(false);
});

test('a sentence ends at its stop, not at a decimal point', () => {
  const text = 'One. Two of $1.50 here. Three.';
  const start = text.indexOf('$');
  const { sentence, from } = sentenceAround(text, start, start + 5);
  expect(sentence.trim()).toBe('Two of $1.50 here');
  expect(text.startsWith(sentence, from)).toBe(true);
});
