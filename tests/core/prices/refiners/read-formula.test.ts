import { expect, test } from 'vitest';
import { readFormula } from '@/lib/core/prices/refiners/read-formula';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['滞纳金=剩余本金×0.1%×逾期天数', 'day'],
  ['利息=借款本金×1%×月数', 'month'],
  ['罚息=逾期本金×罚息利率×逾期天数,罚息利率为0.08%', 'day'],
  ['年利率18%', null],
])('%s', (text, found) => {
  expect(refined(readFormula, text).draft.period).toEqual(found);
});
