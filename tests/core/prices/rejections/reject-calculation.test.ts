import { expect, test } from 'vitest';
import { rejectCalculationBefore, rejectCalculationBehind } from '@/lib/core/prices/rejections/reject-calculation';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['10000×5.4%', 'worked_example'],
  ['(1+12%)', 'worked_example'],
  ['按利率的50%', 'share_of_another_rate'],
  ['罚息=未还金额×0.1%', undefined],
  ['罚息为利率的150%', undefined],
  ['年利率18%', undefined],
])('in front of the figure: %s', (text, rejection) => {
  expect(refined(rejectCalculationBefore, text).rejection).toBe(rejection);
});

test.each([
  ['利率8%/(1-20%)', 'worked_example'],
  ['利率5%×本金', 'worked_example'],
  ['年化利率7.2% *具体以审批为准', undefined],
  ['滞纳金0.1%×逾期天数', 'worked_example'],
])('behind the figure: %s', (text, rejection) => {
  expect(refined(rejectCalculationBehind, text).rejection).toBe(rejection);
});

test('behind a price that names word and period, the example begins and the price stays', () => {
  expect(refined(rejectCalculationBehind, '日利率0.05%×30天', { draft: { period: 'day' } }).rejection).toBeUndefined();
});
