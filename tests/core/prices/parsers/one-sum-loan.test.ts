import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { oneSumLoanPrices } from '@/lib/core/prices/parsers/one-sum-loan';

test.each([
  ['借3000元,15天,还3600元', 3000, 600, 486.67],
  ['借3000到手2100,7天还3000', 2100, 900, 2234.69],
  ['借1000块用七天还1300', 1000, 300, 1564.29],
  ['借款2000元,两周后还2400元', 2000, 400, 521.43],
  ['借10000元,3个月后一次性还本付息11000元', 10_000, 1000, 40],
  ['借1000元,3个月后还1030元', 1000, 30, 12],
  ['借2000元7天还2500元,实际到手1500元', 1500, 1000, 3476.19],
])('%s', (text, principalYuan, paymentYuan, annual) => {
  const [price] = oneSumLoanPrices(text);
  expect(price).toMatchObject({ kind: 'rate', basis: 'total', principalYuan, paymentYuan });
  expect(price?.annualPercentHigh).toBeCloseTo(annual, 1);
});

test.each([
  '借3000元,7天内还3000元',
  '借1万元,7天免息,还有500元优惠券',
  '借3000元,分15天期,还款日8号',
  '借500元,3天还款,还9000元的人',
  '借5000元用30天还没还',
])('none in: %s', (text) => {
  expect(oneSumLoanPrices(text)).toEqual([]);
});

test('what was kept back is in it, and is not a price of its own beside it', () => {
  const prices = findPrices('借3000到手2100，7天还3000');
  expect(prices.map(({ surface, assumptions }) => [surface, assumptions])).toEqual([
    ['借3000到手2100，7天还3000', ['days_365', 'upfront_deduction']],
  ]);
});
