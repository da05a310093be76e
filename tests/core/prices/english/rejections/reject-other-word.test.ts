import { expect, test } from 'vitest';
import { rejectOtherWord } from '@/lib/core/prices/english/rejections/reject-other-word';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  'savings at 4.5% a year',
  'cashback of 1.5% on your card',
  '10% off your next order',
  '12% of borrowers pay late',
  '12% of credit card balances were late',
  'SST of 8% is charged on the annual fee',
  'a minimum payment of 5%',
  'loan approvals rose 12%',
  'limits were raised by 15% a year',
  'pay at least 5% of your card balance each month',
  'card arrears stayed at 1.2%',
  'net charge-offs of 6.5% a year',
  'credit losses of 5% a year',
  'a cost of capital of 6%',
])('no price: %s', (text) => {
  expect(refinedEnglish(rejectOtherWord, text).rejection).toBe('other_word_governs');
});

test.each([
  'loans at 4.5% a year',
  '0.5% of the loan amount',
  'you pay at least 2% of the balance as a fee',
  'a fee of 2%',
  'a fee of 3% of all balances',
  'rates rose to 12%',
])('left to the other rules: %s', (text) => {
  expect(refinedEnglish(rejectOtherWord, text).rejection).toBeUndefined();
});
