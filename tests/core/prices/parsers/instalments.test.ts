import { expect, test } from 'vitest';
import { instalmentPrices } from '@/lib/core/prices/parsers/instalments';

test.each([
  ['借1万每月还900,分12期', { kind: 'instalment', periods: 12, paymentYuan: 900, principalYuan: 10_000 }],
  ['借10000元分12期,每期还利息100元,最后一期还本', { kind: 'rate', basis: 'month', low: 1, annualPercentHigh: 12 }],
])('%s', (text, price) => {
  expect(instalmentPrices(text)).toMatchObject([price]);
});

test.each(['5-8万元的借款,2-3年的借款周期,每月还款额大概在3000元', '分12期', '已支付3个月的利息'])(
  'none in: %s',
  (text) => {
    expect(instalmentPrices(text)).toEqual([]);
  },
);
