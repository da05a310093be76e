import { expect, test } from 'vitest';
import { assumeYear } from '@/lib/core/prices/refiners/assume-year';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['贷款利率6%', 'year'],
  ['房贷利率1.85%', 'year'],
  ['贷款利率1.9%', 'year'],
  ['贷款利率1%', null],
  ['手续费6%', null],
  ['逾期利率4%', null],
])('%s', (text, found) => {
  expect(refined(assumeYear, text).draft.period).toEqual(found);
});
