import { expect, test } from 'vitest';
import { classifyKind } from '@/lib/core/prices/english/refiners/classify-kind';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['a loan rate of 18%', 'year', 'rate'],
  ['a flat rate of 0.3% on the loan', 'month', 'fee'],
  ['a monthly flat rate of 0.3% on the loan', 'month', 'fee'],
  ['an APR of 7.2%, from the flat rate', 'year', 'rate'],
  ['a monthly service fee of 0.5%', 'month', 'fee'],
  ['a handling fee of 2%', null, 'one_off_fee'],
  ['an origination fee of 2%', 'year', 'one_off_fee'],
  ['a 1.5% processing fee per month', 'month', 'fee'],
  ['a late fee of 0.075%', 'day', 'penalty'],
  ['2% on the overdue instalment', 'month', 'penalty'],
  ['interest of 2% on the unpaid balance', 'month', 'rate'],
  ['an early settlement penalty of 2%', null, 'one_off_fee'],
] as const)('%s, by the %s: %s', (text, period, kind) => {
  expect(refinedEnglish(classifyKind, text, { draft: { period } }).draft.kind).toBe(kind);
});

test.each([
  [{ isUplift: true }, 'penalty'],
  [{ isOneOff: true }, 'one_off_fee'],
  [{ inherits: 'conversion' as const, period: 'year' as const }, 'rate'],
])('after %j: %s', (draft, kind) => {
  expect(refinedEnglish(classifyKind, 'a fee of 150%', { draft }).draft.kind).toBe(kind);
});
