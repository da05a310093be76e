import { describe, expect, test } from 'vitest';
import { englishFees, inChineseUnits } from '@/lib/core/translation/english-terms';
import { translatePhrase } from '@/lib/core/translation/translate-phrase';

const fees = (text: string) =>
  englishFees(text).map(({ surface, kind, amountFen, percentOfPrincipal, when }) => [
    surface,
    kind,
    amountFen ?? `${percentOfPrincipal}%`,
    when,
  ]);

describe('fees said in English', () => {
  test.each([
    ['7.2% a year, 299 yuan fee', ['299 yuan fee', 'service', 29_900, 'upfront']],
    ['membership fee of 1,299 RMB', ['membership fee of 1,299 RMB', 'membership', 129_900, 'upfront']],
    ['guarantee fee: 0.2% per month', ['guarantee fee: 0.2% per month', 'guarantee', '0.2%', 'monthly']],
    ['¥30 service fee each month', ['¥30 service fee each month', 'service', 3000, 'monthly']],
    ['a 2% upfront processing fee', ['2% upfront processing fee', 'service', '2%', 'upfront']],
  ])('%s', (text, fee) => {
    expect(fees(text)).toEqual([fee]);
  });

  test.each(['no fees', 'late fee of 50 yuan', 'no fee, 12 months', '3 fees', 'coffee 30 yuan', '12% a year'])(
    '%s states none',
    (text) => {
      expect(fees(text)).toEqual([]);
    },
  );
});

test('units are read in Chinese', () => {
  expect(inChineseUnits('10,000 yuan over 12 monthly payments or 2 years')).toBe('10,000元 over 12个月 or 2年');
});

test.each([
  ['7.2% a year, 299 yuan fee, 12 months, 10000 yuan', '年化7.2%，服务费299元，借10000元，分12期'],
  ['7.2% per year, membership fee 199 yuan, 24 months, 20,000 yuan', '年化7.2%，会员费199元，借2万，分24期'],
  [
    'annual rate 18%, guarantee fee of 0.2% a month, 12 instalments, 10,000 RMB',
    '年利率18%，担保费每月0.2%，借1万，分12期',
  ],
])('%s counts like its Chinese words', (english, chinese) => {
  const yearly = (phrase: string) =>
    translatePhrase(phrase).withFees.map(({ costs, filledIn }) => [
      costs.withAll.annual,
      costs.withAll.totalCostFen,
      filledIn,
    ]);
  expect(yearly(english)).toHaveLength(1);
  expect(yearly(english)).toEqual(yearly(chinese));
});

test('of a “from” price every figure is the least it can be', () => {
  expect(translatePhrase('年化7.2%起，会员费299元').withFees.map(({ isFloor }) => isFloor)).toEqual([true]);
  expect(translatePhrase('年化7.2%，会员费299元').withFees.map(({ isFloor }) => isFloor)).toEqual([false]);
});
