import { expect, test } from 'vitest';
import { assumeYear } from '@/lib/core/prices/english/refiners/assume-year';
import { refinedEnglish } from '@/tests/support/english-context';

test.each([
  ['a loan rate of 18%', 'rate', 'year', true],
  ['a flat rate of 3.88% on the loan', 'fee', 'year', true],
  ['a loan rate of 0.05%', 'rate', null, false],
  ['18% interest', 'rate', null, false],
  ['a fee of 18%', 'one_off_fee', null, false],
] as const)('%s', (text, kind, period, isYearAssumed) => {
  expect(refinedEnglish(assumeYear, text, { draft: { kind } }).draft).toMatchObject({ period, isYearAssumed });
});

test('a period that is said stays', () => {
  const { draft } = refinedEnglish(assumeYear, 'a loan rate of 18%', { draft: { period: 'month' } });
  expect(draft).toMatchObject({ period: 'month', isYearAssumed: false });
});
