import { expect, test } from 'vitest';
import { rejectLegalCap } from '@/lib/core/prices/english/rejections/reject-legal-cap';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  'the usury limit of 36% a year on loans',
  'by law lenders may not charge more than 4% interest per month',
  'the rule bans loans with interest rates above 24%',
  'Alipay will enforce a cap of 24% on loan rates',
])('no price: %s', (text) => {
  expect(refinedEnglish(rejectLegalCap, text).rejection).toBe('legal_cap');
});

test.each(['our loans cost no more than 23.9% a year', 'we charge 4% per month, as the rules for moneylenders allow'])(
  'left to the other rules: %s',
  (text) => {
    expect(refinedEnglish(rejectLegalCap, text).rejection).toBeUndefined();
  },
);

test('what a reader has chosen is taken at its word', () => {
  expect(
    refinedEnglish(rejectLegalCap, 'the usury limit of 36% a year', { mode: 'selection' }).rejection,
  ).toBeUndefined();
});
