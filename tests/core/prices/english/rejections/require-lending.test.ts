import { expect, test } from 'vitest';
import { requireLending } from '@/lib/core/prices/english/rejections/require-lending';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  'the museum keeps 4% a year',
  'a charge of 2% for using the lift',
  'savings earn interest of 4% a year',
  'the vaccine is 95% effective',
])('no price: %s', (text) => {
  expect(refinedEnglish(requireLending, text).rejection).toBe('no_lending_spoken_of');
});

test.each(['a loan at 4% a year', 'interest of 0.07% a day', 'an origination fee of 3% on the loan'])(
  'left to the other rules: %s',
  (text) => {
    expect(refinedEnglish(requireLending, text).rejection).toBeUndefined();
  },
);

test('what a reader has chosen is taken at its word', () => {
  expect(refinedEnglish(requireLending, 'the museum keeps 4% a year', { mode: 'selection' }).rejection).toBeUndefined();
});
