import { expect, test } from 'vitest';
import { attachPeriod } from '@/lib/core/prices/refiners/attach-period';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['年利率18%', 'year'],
  ['日息0.05%', 'day'],
  ['每月1.5%的利息', 'month'],
  ['利率0.03%/天', 'day'],
  ['每期手续费0.6%', 'period'],
  ['周息5%', 'week'],
  ['按月付息,年利率9%', 'year'],
  ['服务费率(月)0.5%', 'month'],
  ['利率6%', null],
])('%s', (text, found) => {
  expect(refined(attachPeriod, text).draft.period).toEqual(found);
});
