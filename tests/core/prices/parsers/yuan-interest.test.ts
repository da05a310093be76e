import { expect, test } from 'vitest';
import { yuanInterestPrices } from '@/lib/core/prices/parsers/yuan-interest';

test.each([
  ['借1万一天3元', { basis: 'day', principalYuan: 10_000, paymentYuan: 3, annualPercentHigh: 10.95 }],
  ['借一千块一天3毛5的利息', { basis: 'day', paymentYuan: 0.35, annualPercentHigh: 12.775 }],
])('%s', (text, price) => {
  expect(yuanInterestPrices(text, 'page')).toMatchObject([price]);
});

test.each(['一天利息300元', '押金100元,每天0.2元'])('none in: %s', (text) => {
  expect(yuanInterestPrices(text, 'page')).toEqual([]);
});
