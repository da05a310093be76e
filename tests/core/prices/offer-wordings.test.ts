/** The wordings offers and articles put prices in, each with what it means, and the slips their pages make with them. */
import { describe, expect, test } from 'vitest';
import { simpleAnnualPercent } from '@/lib/core/loans/irr';
import { fenFromYuan } from '@/lib/core/loans/money';
import { dayCountInterestFen } from '@/lib/core/loans/repayment-plan';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';
import { translatePhrase } from '@/lib/core/translation/translate-phrase';

/** Yearly ends of one price; null = open. */
type Ends = readonly [number | null, number | null];
const ends = (prices: readonly Price[]): Ends[] =>
  prices.map((price) => [price.annualPercentLow, price.annualPercentHigh]);
const read = (text: string): Price[] => findPrices(text, { mode: 'selection' });
const reading = (price: Price | undefined, assumption: string): number | null | undefined =>
  price?.readings?.find((one) => one.assumption === assumption)?.annualPercentHigh;

/** [name, wording, yearly ends of each price it states]. */
const stated: readonly (readonly [string, string, readonly Ends[]])[] = [
  ['y-from', '年化利率14%起', [[14, null]]],
  ['y-range', '年化利率7.2%-24%', [[7.2, 24]]],
  ['y-range-36', '7.2%至35.98%', [[7.2, 35.98]]],
  ['y-all-in', '综合年化利率区间3.6%-24%', [[3.6, 24]]],
  ['y-single', '年化利率10.8%起', [[10.8, null]]],
  ['y-actual', '贷款利率为23.99%', [[23.99, 23.99]]],
  ['d-0.02', '日利率0.02%', [[7.3, 7.3]]],
  ['d-low', '日息0.02%起', [[7.3, null]]],
  ['d-0.03', '日利率低至0.03%', [[10.95, null]]],
  ['d-0.039', '日利率0.039%起', [[14.235, null]]],
  ['d-0.04', '日利率0.04%一万一天多少钱', [[14.6, 14.6]]],
  ['d-0.05', '日利率为0.05%', [[18.25, 18.25]]],
  ['d-0.099', '日利率高达0.099%', [[null, 36.135]]],
  ['d-range', '日利率0.02%-0.05%', [[7.3, 18.25]]],
  [
    'd-range-wrong',
    '日利率0.015%-0.05%(年化约5.4%-19.8%)',
    [
      [5.475, 18.25],
      [5.4, 19.8],
    ],
  ],
  ['wan-er', '日息万二', [[7.3, 7.3]]],
  [
    'wan-wu',
    '日息万五 / 万五利息',
    [
      [18.25, 18.25],
      [18.25, 18.25],
    ],
  ],
  ['wanfenzhiwu', '万分之五的日利率', [[18.25, 18.25]]],
  ['wan-4', '日利率万4', [[14.6, 14.6]]],
  ['yuan-per-wan', '借一万每日利息只两元', [[7.3, 7.3]]],
  ['10000-2', '借10000日利息2元', [[7.3, 7.3]]],
  ['20000-12', '借2万一天利息12元', [[21.9, 21.9]]],
  ['2-a-day', '一天2块', [[null, null]]],
  ['per-1000', '1千元日息低至0.2元', [[7.3, null]]],
  ['m-0.6', '月手续费率0.6%', [[7.2, 7.2]]],
  ['m-0.49', '月利率0.49%', [[5.88, 5.88]]],
  ['m-1', '月息1%', [[12, 12]]],
  ['li', '月息2厘', [[2.4, 2.4]]],
  ['12-fee-total', '12期7.2%的手续费', [[7.2, 7.2]]],
  ['icbc', '12期3.58%手续费', [[3.58, 3.58]]],
  [
    '6-fee',
    '6期 0.65% / 0.5%',
    [
      [7.8, 7.8],
      [6, 6],
    ],
  ],
  ['24-fee', '24期 0.7%', [[8.4, 8.4]]],
  ['3-fee', '3期 0.7%', [[8.4, 8.4]]],
  ['short-7', '借1000元7天利息20元', [[104.285714, 104.285714]]],
  ['late-18', '逾期按年化18%计收复利', [[18, 18]]],
  [
    'early-fee',
    '提前还款违约金 1% / 2%-5%',
    [
      [null, null],
      [null, null],
    ],
  ],
  ['member-deduct', '借款3000元扣会员费210元', [[null, null]]],
  ['upfront', '20万到账18.5万,服务费1.5万', [[null, null]]],
  ['member', '会员费 598元 + 年化12%', [[12, 12]]],
  [
    'split',
    '月服务费1.5%+日保费0.3%',
    [
      [18, 18],
      [109.5, 109.5],
    ],
  ],
  ['svc-200', '月息0.8%,服务费每月200元 (2万)', [[9.6, 9.6]]],
  [
    'pay-893',
    '年化7.2% 每月还893元',
    [
      [7.2, 7.2],
      [null, null],
    ],
  ],
];

test.each(stated)('%s: %s', (_name, text, expected) => {
  expect(ends(read(text))).toEqual(expected);
});

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

/** [name, wording, which of its prices, another way to read it, percent a year that way]. */
test.each([
  ['m-0.6', '月手续费率0.6%', 0, 'on_first_principal', 13.03],
  ['m-0.49', '月利率0.49%', 0, 'on_first_principal', 10.68],
  ['m-0.49', '月利率0.49%', 0, 'on_remaining_principal', 5.88],
  ['m-1', '月息1%', 0, 'on_first_principal', 21.46],
  ['yifen', '一分利', 0, 'per_month', 12],
  ['yifen', '利息1分', 0, 'per_year', 10],
  ['yifenwu', '1分5 / 一分五的利息 / 一分半利息', 0, 'per_month', 18],
  ['yifenwu', '1分5 / 一分五的利息 / 一分半利息', 1, 'per_month', 18],
  ['yifenwu', '1分5 / 一分五的利息 / 一分半利息', 2, 'per_month', 18],
  ['li', '三厘的利息', 0, 'per_month', 3.6],
  ['yifener', '一分二的利息', 0, 'per_month', 14.4],
  ['yifener', '一分二的利息', 0, 'per_year', 12],
  ['qian-er', '千二', 0, 'per_day', 73],
  ['qian-er', '千二', 0, 'per_month', 2.4],
  ['wan-75', '日利息万分之75', 0, 'as_printed', 273.75],
  ['wan-75', '日利息万分之75', 0, 'one_digit_slipped', 27.38],
  ['12-fee-total', '12期7.2%的手续费', 0, 'on_first_principal', 13.03],
  ['icbc', '12期3.58%手续费', 0, 'on_first_principal', 6.54],
  ['6-fee', '6期 0.65% / 0.5%', 0, 'on_first_principal', 13.25],
  ['6-fee', '6期 0.65% / 0.5%', 1, 'on_first_principal', 10.21],
  ['24-fee', '24期 0.7%', 0, 'on_first_principal', 15.38],
  ['3-fee', '3期 0.7%', 0, 'on_first_principal', 12.56],
] as const)('%s: %s, price %i read %s is %f per cent', (_name, text, index, assumption, percent) => {
  expect(Math.abs((reading(read(text)[index], assumption) ?? 0) - percent)).toBeLessThanOrEqual(0.01);
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
    expect(simpleAnnualPercent(interestFen, fenFromYuan(10_000), 90)).toBeCloseTo(12.17, 2);
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

describe("the page's own yearly figure is another than ours", () => {
  test.each([
    ['d-range-wrong', '日利率0.015%-0.05%(年化约5.4%-19.8%)', 19.8],
    ['wan-er', '日息万二，折合年化8.76%', 8.76],
    ['wan-75', '日利息万分之75，年化27%', 27],
    ['10000-2', '借10000日利息2元，一个月60元就是月利率6%', 72],
    ['20000-12', '借2万一天利息12元，年化4380%', 4380],
    ['yifenwu', '利息一分五，年化5.4%', 5.4],
    ['icbc', '12期3.58%手续费，实际年化6.61%', 6.61],
    ['6-fee', '6期每期手续费0.5%，年化约11%', 11],
    ['3-fee', '分3期每期手续费0.7%，年化约15%', 15],
    ['pay-n', '借1万 每月还900 分12期，年化36%', 36],
    ['pay-932', '10000元分12期每月还932元，IRR 13.5%', 13.5],
    ['pay-893', '借1万分12期，年化7.2%，每月还893元', 7.2],
    ['pay-4183', '42000元 12期 每期4183.4元，年化35.98%', 35.98],
    ['pay-8586', '8000元分12期 总利息586元，年化19.6%', 19.6],
    ['interest-only', '等额本息贷款年化7.2%，实际年化13%', 13],
    ['vip-5000', '借5000元 分12期还6800元，年化36%', 36],
    ['split', '月服务费1.5%+日保费0.3%，合计年化36%的贷款', 36],
  ])('%s: %s', (name, text, pagePercent) => {
    const flagged = findPrices(text).filter((price) => price.pageAnnualPercent !== undefined);
    if (name === 'wan-75') {
      // Two readings stand; the page's rounded figure is one of them.
      expect(flagged).toEqual([]);
      expect(findPrices(text)[0]?.assumptions).toContain('implausible');
    } else expect(flagged.map((price) => price.pageAnnualPercent)).toEqual([pagePercent]);
  });

  test.each([
    ['on 365 days', '日利率0.05%（年化18.25%）'],
    ['on 360 days', '日利率0.05%，折合年化18%'],
    ['rounded', '日利率高达0.099%，年化接近36%'],
    ['as the true rate of a fee', '月费率0.6%，折合年化13.03%'],
    ['as solved from the payments', '47.79x3期(含手续费1.12元/期), 140元，年化14.39%'],
    ['by one of two readings', '一分利就是年化10%'],
    ['of another price', '日利率0.05%。另一款产品年化利率24%'],
    ['in another block', '借款日息万五\n甲银行贷款 年化7.2%起'],
    ['no yearly figure at all', '借款担保费每月0.3%，借1万 每月还900 分12期'],
  ])('and none where it is ours, %s', (_how, text) => {
    expect(findPrices(text).filter((price) => price.pageAnnualPercent !== undefined)).toEqual([]);
  });
});
