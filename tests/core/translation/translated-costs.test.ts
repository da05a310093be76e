import { expect, test } from 'vitest';
import { translatePhrase } from '@/lib/core/translation/translate-phrase';

const costOf = (text: string) => translatePhrase(text).prices[0]?.costs[0];

test('a loan paid back at once after some months is no plan of instalments', () => {
  const cost = costOf('借10000元,3个月后一次性还本付息11000元');
  expect(cost).toMatchObject({ repaymentKind: 'bullet', periods: 3, annualPercent: 40 });
  expect(cost?.cost.totalPaidFen).toBe(1_100_000);
});

test('interest each month and the sum at the end: 12 %, as it is stated', () => {
  const cost = costOf('借10000元分12期，每期还利息100元，最后一期还本');
  expect(cost).toMatchObject({ repaymentKind: 'interest_first', annualPercent: 12 });
  expect(cost?.cost.annual?.nominal).toBeCloseTo(12, 2);
});

test('days: the interest of these days, and the yearly rate that is stated', () => {
  expect(costOf('借1万元7天利息200元')).toMatchObject({ days: 7, repaymentKind: 'bullet', paymentFen: 1_020_000 });
});

test('a penalty and a fee taken once give no cost of a loan', () => {
  expect(translatePhrase('一次性服务费3%').prices[0]?.costs).toEqual([]);
});
