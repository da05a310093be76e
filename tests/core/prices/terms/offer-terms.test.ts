import { expect, test } from 'vitest';
import { termsInOffer } from '@/lib/core/prices/terms/offer-terms';

test.each([
  ['借款3000元扣会员费210元，年化24%，分6期', { principalYuan: 3000, periods: 6 }],
  ['借5000元，分12期，每期还470元', { principalYuan: 5000, periods: 12 }],
  ['贷款金额：2萬元，期限 24 個月，年利率18%', { principalYuan: 20_000, periods: 24 }],
  ['借款 3,000 元，分 6 期', { principalYuan: 3000, periods: 6 }],
  ['本金1万元，分十二期还', { principalYuan: 10_000, periods: 12 }],
  ['最高可借20万，年化7.2%起，最长36期', {}],
  ['额度20万元，分3期、6期、12期', {}],
  ['借1万或借2万，可分12期', { periods: 12 }],
  ['借款1-5万元，6~12期', {}],
  ['近12个月无逾期，前3期免息，第2期起正常还', {}],
  ['年化24%', {}],
  ['', {}],
])('%s', (text, terms) => {
  expect(termsInOffer(text)).toEqual(terms);
});

test.each([
  ['逾期按合同利率上浮50%计收罚息', 50],
  ['逾期罚息在合同利率基础上加收30%', 30],
  ['罰息利率為合同利率的1.5倍', 50],
  ['逾期利率按合同约定利率的150%计收', 50],
  ['逾期按合同利率上浮30%-50%', undefined],
  ['逾期加收违约金5%', undefined],
  ['逾期每日收取0.05%', undefined],
  ['利率较基准上浮50%', undefined],
])('%s adds %s', (text, percent) => {
  expect(termsInOffer(text).lateUpliftPercent).toBe(percent);
});

test.each([
  ['借10000元，分12期，无其他费用', true],
  ['除利息外不收任何费用', true],
  ['没有额外的手续费', true],
  ['No hidden fees. 12 months.', true],
  ['提前还款无其他费用', undefined],
  ['手续费另计', undefined],
  ['要看有没有其他收费，把所有费用加起来再算年化', undefined],
  ['問清有無其他費用', undefined],
  ['是否没有其他费用，以合同为准', undefined],
  ['No prepayment fees', undefined],
])('%s: whether nothing else is charged', (text, saysNoFees) => {
  expect(termsInOffer(text).saysNoFees).toBe(saysNoFees);
});
