import { expect, test } from 'vitest';
import { attachNamedLoan } from '@/lib/core/prices/english/refiners/attach-named-loan';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['house loan 8.65% upwards', 'year'],
  ['cash advances 29.99%', 'year'],
  ['gold loan at 10.25% this week', 'year'],
  ['mortgages 61% of all', null],
  ['personal loan 12.5% growth', null],
  ['car loan 9.5% down', null],
] as const)('%s: %s', (text, period) => {
  expect(refinedEnglish(attachNamedLoan, text).draft.period).toBe(period);
});
