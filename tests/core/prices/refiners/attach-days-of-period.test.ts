import { expect, test } from 'vitest';
import { attachDaysOfPeriod } from '@/lib/core/prices/refiners/attach-days-of-period';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['以10天为一期,每期收取利息20%', 10],
  ['七天一期,利息30%', 7],
  ['每10日收利息12%', 10],
  ['借10天,利息20%', null],
  ['逾期10天为一期,每期罚息20%', null],
])('%s is charged for so many days: %s', (text, days) => {
  const { term } = refined(attachDaysOfPeriod, text).draft;
  expect(term?.isDays ? term.count : null).toBe(days);
});
