import { expect, test } from 'vitest';
import { rejectStatistic } from '@/lib/core/prices/rejections/reject-statistic';
import { refined } from '@/tests/support/figure-in';

test.each([
  '新发放企业贷款加权平均利率3.1%,同比下降40个基点',
  '新发放个人住房贷款利率3.1%',
  '新发放普惠贷款利率不超过4%,同比下降',
  '全国小贷平均年化利率18%',
])('turned down: %s', (text) => {
  expect(refined(rejectStatistic, text).rejection).toBe('statistic');
});

test.each(['这家平台平均年化利率18%', '贷款年利率3.1%,较上月便宜', '该公司新发放贷款综合成本不超过20%'])(
  'let through: %s',
  (text) => {
    expect(refined(rejectStatistic, text).rejection).toBeUndefined();
  },
);

test('a reader who chose it asks for it', () => {
  expect(refined(rejectStatistic, '新发放个人住房贷款利率3.1%', { mode: 'selection' }).rejection).toBeUndefined();
});
