import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';

const yearly = (text: string) =>
  findPrices(text, { mode: 'page' }).map(({ annualPercentLow, annualPercentHigh }) => [
    annualPercentLow,
    annualPercentHigh,
  ]);

test.each([
  ['信貸心得：A行給2.3%，開辦費4000', [2.3, 2.3]],
  ['房贷利率调整，我的从3.9%降到3.2%', [3.2, 3.2]],
  ['助学贷款毕业后按LPR减70个基点即2.3%执行', [2.3, 2.3]],
  ['二按套現年利率P+1%，即6.25%', [6.25, 6.25]],
])('a figure that a bank gives, or a formula makes, is by the year: %s', (text, ...prices) => {
  expect(yearly(text)).toEqual(prices);
});

test.each(['房贷首付降到15%', '贷款不良率降到1.2%', '银行给30%的折扣，贷款另算', '违约金降到1%'])(
  'another matter is none: %s',
  (text) => {
    expect(yearly(text).filter(([low]) => low !== null)).toEqual([]);
  },
);
