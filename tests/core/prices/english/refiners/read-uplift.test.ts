import { expect, test } from 'vitest';
import { readUplift } from '@/lib/core/prices/english/refiners/read-uplift';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['150% of the contract rate', true],
  ['150% of the agreed interest rate', true],
  ['50% of the contract rate', false],
  ['150% of the loan amount', false],
])('%s: %s', (text, isUplift) => {
  expect(refinedEnglish(readUplift, text).draft.isUplift).toBe(isUplift);
});
