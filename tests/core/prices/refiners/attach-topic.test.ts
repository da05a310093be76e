import { expect, test } from 'vitest';
import { attachTopic } from '@/lib/core/prices/refiners/attach-topic';
import { refined } from '@/tests/support/figure-in';

test.each([
  '信用贷给我批到3.35%',
  '房贷首套3.05%',
  '二胎房贷 最低7.5%起,年利率另议',
  '助学贷款利率为LPR减70个基点,目前仅2.8%',
  '按揭利率按最优惠利率减点,即实际3.25%',
  '车贷行情:银行3%~8%',
  '办信贷的话,富邦2.68%起',
  '最高可贷50万,低至3.4%,利率因人而异',
  '军公教1.7趴起,信贷以审核为准',
])('yearly: %s', (text) => {
  expect(refined(attachTopic, text).draft).toMatchObject({ period: 'year', isYearAssumed: true, isStage: true });
});

test.each([
  '贷款余额增长3.5%',
  '首套20%',
  '贷款额度最高为80%',
  '信贷不良率2%~3%',
  '银行给3%',
  '公积金缴存12%',
  '回赠高达贷款额2%',
])('no rate: %s', (text) => {
  expect(refined(attachTopic, text).draft.period).toBeNull();
});
