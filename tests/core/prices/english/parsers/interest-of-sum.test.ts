import { expect, test } from 'vitest';
import { interestOfSums } from '@/lib/core/prices/english/parsers/interest-of-sum';

test.each([
  ['Borrow 1,000 yuan and pay 0.5 yuan in interest a day', 'day', 18.25],
  ['A loan of 10,000 yuan costs 3 yuan of interest per day', 'day', 10.95],
  ['monthly interest of $12 on a loan of $1,000', 'month', 14.4],
  ['interest of 5 dollars a month for every 100 dollars', 'month', 60],
])('%s', (text, basis, yearly) => {
  const [price] = interestOfSums(text);
  expect(price).toMatchObject({ kind: 'rate', basis });
  expect(price?.annualPercentHigh).toBeCloseTo(yearly, 2);
});

test.each([
  'pay 0.5 yuan in interest a day',
  'save 1,000 yuan and earn 0.5 yuan in interest a day',
  'borrow 100 yuan and pay 500 yuan in interest a day',
])('no price: %s', (text) => {
  expect(interestOfSums(text)).toEqual([]);
});

test('sums of yuan go with the price, sums of dollars do not', () => {
  const [yuan] = interestOfSums('Borrow 1,000 yuan and pay 0.5 yuan in interest a day');
  expect(yuan).toMatchObject({ principalYuan: 1000, paymentYuan: 0.5 });
  const [dollars] = interestOfSums('Borrow $1,000 and pay $0.50 in interest a day');
  expect(dollars?.annualPercentHigh).toBeCloseTo(18.25, 2);
  expect(dollars?.principalYuan).toBeUndefined();
});
