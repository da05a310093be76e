import { expect, test } from 'vitest';
import { attachPeriodOfLateness } from '@/lib/core/prices/refiners/attach-period-of-lateness';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['每逾期一日,应按未还款项的千分之二支付违约金', 'day'],
  ['逾期按天计收,违约金为0.1%', 'day'],
  ['违约金一般是欠款的5%,只收一次', null],
  ['年利率18%', null],
])('%s', (text, found) => {
  expect(refined(attachPeriodOfLateness, text).draft.period).toEqual(found);
});
