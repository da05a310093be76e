import { expect, test } from 'vitest';
import { readFormula } from '@/lib/core/prices/english/refiners/read-formula';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['overdue amount × 0.08% × days late', 'day', false],
  ['overdue amount x 0.05% x number of days late', 'day', false],
  ['loan amount × 2% once', null, true],
  ['loan amount × 2%', null, false],
  ['a rate of 2% on days late', null, false],
])('%s', (text, period, isOneOff) => {
  expect(refinedEnglish(readFormula, text).draft).toMatchObject({ period, isOneOff });
});
