/** The wordings that offers and articles put prices in: what each costs, with and without its fees. */
import { describe, expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import { dayCountInterestFen } from '@/lib/core/loans/repayment-plan';
import { translatePhrase } from '@/lib/core/translation/translate-phrase';

/** [name, wording, nominal percent a year of the payments, effective percent]. */
test.each([
  ['pay-n', '借1万 每月还900 分12期', 14.45, 15.45],
  ['pay-932', '10000元分12期每月还932元', 21.18, 23.36],
  ['pay-893', '借1万 分12期 每月还893元', 12.96, 13.76],
  ['pay-3x', '47.79x3期(含手续费1.12元/期), 140元', 14.39, 15.37],
  ['pay-4183', '42000元 12期 每期4183.4元', 34.28, 40.21],
  ['pay-8586', '8000元分12期 总利息586元', 13.26, 14.09],
  ['vip-5000', '借5000元 分12期还6800元 + 会员费299', 60.96, 81.23],
])('%s: %s is solved from the payments', (_name, text, nominal, effective) => {
  const [first] = translatePhrase(text).prices;
  expect(first?.price).toMatchObject({ kind: 'instalment', annualKind: 'irr' });
  expect(Math.abs((first?.price.annualPercentHigh ?? 0) - nominal)).toBeLessThanOrEqual(0.01);
  const step = first?.steps.find((one) => one.step === 'effective');
  expect(Math.abs((step?.effective ?? 0) - effective)).toBeLessThanOrEqual(0.01);
});

/** [name, wording, without the fees, with them]: nominal percent a year. */
test.each([
  ['member', '会员费 598元 + 年化12%', 'on_remaining_principal', 12, 23.88],
  ['member, 3 months', '会员费 598元 + 年化12% 分3期', 'on_remaining_principal', 12, 50.28],
  ['member-deduct, 12 months at 24 %', '借款3000元扣会员费210元,年化24%,12期', 'on_remaining_principal', 24, 38.42],
  ['member-deduct, 6 months at 24 %', '借款3000元扣会员费210元,年化24%,6期', 'on_remaining_principal', 24, 50.32],
  ['member-deduct, 3 months at 24 %', '借款3000元扣会员费210元,年化24%,3期', 'on_remaining_principal', 24, 69.82],
  ['vip-5000', '借5000元 分12期还6800元 + 会员费299', 'on_remaining_principal', 60.96, 74.31],
  ['svc-200 on the first principal', '月息0.8%,服务费每月200元 (2万)', 'on_first_principal', 17.27, 37.74],
  ['svc-200 on what is left', '月息0.8%,服务费每月200元 (2万)', 'on_remaining_principal', 9.6, 30.49],
  ['upfront, 12 months at 3.5 %', '20万到账18.5万,服务费1.5万,年化3.5%,12期', 'on_remaining_principal', 3.5, 18.27],
  ['upfront, 36 months at 3.5 %', '20万到账18.5万,服务费1.5万,年化3.5%,36期', 'on_remaining_principal', 3.5, 8.74],
  ['guarantee', '年化12%,担保费每月1%', 'on_remaining_principal', 12, 32.76],
  ['split as printed', '月服务费1.5%+日保费0.3%', 'no_rate_said', 0, 185.85],
] as const)('%s: %s', (_name, text, assumption, without, withAll) => {
  const found = translatePhrase(text).withFees.find((one) => one.assumption === assumption);
  expect(Math.abs((found?.costs.without.annual?.nominal ?? Number.NaN) - without)).toBeLessThanOrEqual(0.01);
  expect(Math.abs((found?.costs.withAll.annual?.nominal ?? Number.NaN) - withAll)).toBeLessThanOrEqual(0.01);
});

/** Wording that is no price by itself, with its figure. */
test.each([
  ['interest-only', '先息后本', 'interest_first', null],
  ['interest-only', '等额本息', 'equal_instalments', null],
  ['day-principal', '按日计息 随借随还', 'by_the_day', null],
  ['free-36', '最长36天免息 / 36日免息期', 'interest_free', 36],
  ['free-30', '首期免息 / 30天免息', 'interest_free', 30],
  ['discount', '开通会员利息5折', 'discount_without_base', 5],
  ['early-fee', '提前还款违约金 1% / 2%-5%', 'early_repayment_fee', null],
  ['late-1.5', '逾期按1.5倍', 'late_uplift', 50],
  ['late-1.5', '逾期加收50%', 'late_uplift', 50],
  ['subsidy', '财政贴息', 'subsidy', null],
  ['no-credit', '不上征信 / 不查征信 / 黑户可借', 'no_credit_check', null],
] as const)('%s: %s', (_name, text, note, figure) => {
  expect(translatePhrase(text).notes).toContainEqual({ note, figure });
});

test('guarantee: named without a figure, the fee is there and its sum is not', () => {
  expect(
    translatePhrase('担保费 / 增信服务费').fees.map((fee) => [fee.kind, fee.amountFen, fee.percentOfPrincipal]),
  ).toEqual([
    ['guarantee', null, null],
    ['guarantee', null, null],
  ]);
});

describe('how it is paid back', () => {
  test.each([
    ['先息后本,年化12%', 12],
    ['等额本息,年化12%', 12],
    ['等额本金,年化12%', 12],
    ['等本等息,年化12%', 21.46],
  ])('interest-only: %s costs %f per cent', (text, nominal) => {
    expect(translatePhrase(text).prices[0]?.costs[0]?.cost.annual?.nominal).toBeCloseTo(nominal, 1);
  });

  test('day-principal: 10,000 at five in ten thousand for 7 days costs 35', () => {
    expect(dayCountInterestFen({ principalFen: fenFromYuan(10_000), dailyPercent: 0.05, days: 7 })).toBe(
      fenFromYuan(35),
    );
  });

  test('free-30: 30 days free and 60 charged cost 12.17 per cent over the 90', () => {
    const interestFen = dayCountInterestFen({
      principalFen: fenFromYuan(10_000),
      dailyPercent: 0.05,
      days: 90,
      freeDays: 30,
    });
    expect((interestFen / fenFromYuan(10_000) / 90) * 365 * 100).toBeCloseTo(12.17, 2);
  });

  test.each([
    [7.2, 866.19, 394.28],
    [24, 945.6, 1347.15],
  ])('y-from, y-range: %f per cent on 10,000 is %f a month and %f interest', (percent, payment, interest) => {
    const [cost] = translatePhrase(`年化利率${percent}%`).prices[0]?.costs ?? [];
    expect(cost?.paymentFen).toBe(fenFromYuan(payment));
    expect(Math.abs((cost?.cost.totalCostFen ?? 0) - fenFromYuan(interest))).toBeLessThanOrEqual(3);
    expect(cost?.filledIn).toEqual(['principal', 'term']);
  });
});
