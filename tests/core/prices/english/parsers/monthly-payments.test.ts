import { expect, test } from 'vitest';
import { monthlyPayments } from '@/lib/core/prices/english/parsers/monthly-payments';

test.each([
  ['Borrow $10,000 and make 12 monthly payments of $879.16', 10],
  ['a $5,000 loan over 36 months costs $166.07 a month', 12],
  ['24 equal monthly instalments of £95.15 on a loan of £2,000', 13.1],
  ['finance $900 at $82.50/mo over 1 year', 18.03],
])('%s', (text, yearly) => {
  const [price, ...others] = monthlyPayments(text);
  expect(others).toEqual([]);
  expect(price?.annualPercentHigh).toBeCloseTo(yearly, 0);
  expect(price).toMatchObject({ kind: 'instalment', annualKind: 'irr' });
  expect(text.slice(price?.start, price?.end)).toMatch(/\d/);
});

test.each([
  'Deposit $10,000 and receive 12 monthly payments of $860',
  'Rent of $900 a month for 12 months',
  'a $5,000 loan costs $166.07 a month',
  'borrow $1,200 and pay 12 monthly payments of $100',
  'borrow $1,200 and pay 12 monthly payments of $900',
  'a $5,000 loan. Our office costs $166.07 a month for 36 months',
])('no price: %s', (text) => {
  expect(monthlyPayments(text)).toEqual([]);
});

test('no sum of yuan is made of dollars', () => {
  const [price] = monthlyPayments('Borrow $10,000 and make 12 monthly payments of $879.16');
  expect(price?.periods).toBe(12);
  expect(price?.principalYuan).toBeUndefined();
  expect(price?.paymentYuan).toBeUndefined();
});
