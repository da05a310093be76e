import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ownLoanId, ownLoanSchema } from '@/lib/core/own-loans/own-loan';
import { anOwnLoan } from '@/tests/support/own-loans';

test('an id is one the schema takes', () => {
  const id = ownLoanId('5F0E8400-E29B-41D4-A716-446655440000');
  expect(id).toBe('loan-5f0e8400-e29b-41d4-a716-446655440000');
  expect(v.is(ownLoanSchema, anOwnLoan({ id }))).toBe(true);
});

test.each([
  ['29 February of a year that has none', { paidOutOn: '2026-02-29' }],
  ['a month', { firstDueOn: '2026-03' }],
  ['an empty name', { lender: ' ' }],
  ['a list without payments', { plan: { by: 'list', dues: [] } }],
  ['a payment on no day', { payments: [{ on: '', amountFen: 100 }] }],
  ['a year of 364 days', { yearDays: 364 }],
])('%s is refused', (_, part) => {
  expect(v.is(ownLoanSchema, { ...anOwnLoan(), ...part })).toBe(false);
});

test('29 February of a leap year is a day', () => {
  expect(v.is(ownLoanSchema, anOwnLoan({ paidOutOn: '2028-02-29' }))).toBe(true);
});
