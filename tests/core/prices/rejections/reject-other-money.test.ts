import { expect, test } from 'vitest';
import { rejectOtherMoney } from '@/lib/core/prices/rejections/reject-other-money';
import { refined } from '@/tests/support/figure-in';

test.each([
  '理财年利率4%',
  '出借期限12个月,年利率10%',
  '质押借币挖矿奖励年化18%',
  '基准利率4.35%',
  '一年期LPR报3.0%',
  '存款利率1.5%',
  '物业费违约金每日0.3%',
  '供暖费滞纳金每日0.2%',
  '定储利率1.72%',
  '美联储把信贷利率升至4%',
  '每月定投3000元,按年化8%算',
])('turned down: %s', (text) => {
  expect(refined(rejectOtherMoney, text).rejection).toBe('money_of_others');
});

test.each([
  '缴纳社保满6个月,年利率4.5%',
  '贷款不得用于炒股,购买信托或投资理财,年化利率5.2%',
  '平台投资人很多,贷款年化61%',
  'LPR减30BP,执行年利率3.25%',
  '贷款币种人民币,利率LPR+80BP,当前为3.8%',
  '12期基准分期利率7.2%',
  '凭公积金借款,月利率0.6%',
  '商户流水贷,月利率0.75%',
])('let through: %s', (text) => {
  expect(refined(rejectOtherMoney, text).rejection).toBeUndefined();
});
