import { expect, test } from 'vitest';
import { rejectCalculation } from '@/lib/core/prices/english/rejections/reject-calculation';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['then 3M SORA + 1% on the loan', 'worked_example'],
  ['prime plus 4% on the loan', 'worked_example'],
  ['P - 2.5% for a home loan', 'worked_example'],
  ['a loan rate of 4%', undefined],
  ['the prime loan costs 4%', undefined],
] as const)('%s: %s', (text, rejection) => {
  expect(refinedEnglish(rejectCalculation, text).rejection).toBe(rejection);
});
