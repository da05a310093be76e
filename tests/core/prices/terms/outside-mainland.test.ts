import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';

const outside = (text: string) => findPrices(text).map(({ isOutsideMainland = false }) => isOutsideMainland);

test.each([
  ['Taiwan, by its yearly cost', '信用貸款，貸款年利率 3.5%，總費用年百分率 4.1%', 2],
  ['Taiwan, by a fee of its own', '貸款年利率 5.88%，開辦費 3,000 元', 1],
  ['Taiwan, by its money', '借款新台幣 10 萬元，年利率 12%', 1],
  ['Hong Kong, by its money', '貸款額 HK$100,000，實際年利率 28.5%', 1],
  ['Hong Kong, by its law', '私人貸款年利率 36%，持牌放債人牌照號碼', 1],
  ['a country abroad, by its money', 'Personal loan of $5,000, APR 35.99%', 1],
])('%s', (_, text, count) => {
  expect(outside(text)).toEqual(Array.from({ length: count }, () => true));
});

test.each([
  ['Simplified', '借款年利率 35.9%'],
  ['Traditional, of a mainland lender', '小米金融借款，年利率 35.9%'],
  ['English, of a mainland lender', 'The lender charges Chinese borrowers an APR of 36% on loans of 5,000 yuan'],
  ['English without a place', 'Loans with an APR of 35.99%'],
  [
    'English of a lender listed abroad',
    'The Nasdaq-listed platform, with revenue of $640 million, lends at an APR of 36%',
  ],
  ['a term that mainland pages use too', '借款另收账户管理费，实际年利率35.9%，可向金管局投诉'],
  ['the same in Traditional', '借款另收賬戶管理費，實際年利率35.9%'],
  ['one who lends, in general', '放债人约定的借款年利率为36%'],
])('a mainland price or one of an unknown place: %s', (_, text) => {
  expect(outside(text)).toEqual([false]);
});
