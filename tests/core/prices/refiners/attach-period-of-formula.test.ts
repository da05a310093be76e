import { expect, test } from 'vitest';
import { attachPeriodOfFormula } from '@/lib/core/prices/refiners/attach-period-of-formula';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['分期服务费费率为0.5%,每期服务费=本金×服务费率(月)', 'month'],
  ['服务费率0.5%,一次性收取', null],
])('%s', (text, found) => {
  expect(refined(attachPeriodOfFormula, text).draft.period).toEqual(found);
});
