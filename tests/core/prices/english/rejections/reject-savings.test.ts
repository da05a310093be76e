import { expect, test } from 'vitest';
import { rejectSavings } from '@/lib/core/prices/english/rejections/reject-savings';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  'staked tokens earn an APR of 34%',
  'the fund charges 0.45% a year',
  'depositors get an interest rate of 3%',
  'the card terminal charges 2.9% + 30¢',
  'the gas supplier adds 1.5% per month once late',
])('no price: %s', (text) => {
  expect(refinedEnglish(rejectSavings, text).rejection).toBe('money_of_others');
});

test.each(['the fund lends, and its loans cost 18% a year', 'loans at 18% a year'])(
  'left to the other rules: %s',
  (text) => {
    expect(refinedEnglish(rejectSavings, text).rejection).toBeUndefined();
  },
);

test('what a reader has chosen is taken at its word', () => {
  expect(
    refinedEnglish(rejectSavings, 'staked tokens earn 34% a year', { mode: 'selection' }).rejection,
  ).toBeUndefined();
});
