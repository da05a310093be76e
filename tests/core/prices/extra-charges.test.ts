import { describe, expect, test } from 'vitest';
import { costWithFees } from '@/lib/core/loans/cost-with-fees';
import { fenFromYuan } from '@/lib/core/loans/money';
import { findExtraCharges } from '@/lib/core/prices/extra-charges';

describe('fees beside an offer', () => {
  test.each([
    ['借款前需开通会员，会员费598元', 'membership', 59_800, null, 'upfront'],
    ['借款3000元扣会员费210元', 'membership', 21_000, null, 'upfront'],
    ['299元会员费，开通后额度更高', 'membership', 29_900, null, 'upfront'],
    ['借钱可选权益包 每月39.9元', 'rights_package', 3990, null, 'monthly'],
    ['年化12%，另收担保费1%每月', 'guarantee', null, 1, 'monthly'],
    ['贷款由丙方担保，按每月0.5%向乙方收取担保费', 'guarantee', null, 0.5, 'monthly'],
    ['贷款增信服务费：2.5%', 'guarantee', null, 2.5, 'upfront'],
    ['借1万，保险费每月85元', 'insurance', 8500, null, 'monthly'],
    ['贷款月服务费1.5%', 'service', null, 1.5, 'monthly'],
    ['月息1.2%，服务费3个点，放款前扣', 'service', null, 3, 'upfront'],
    ['20万到账18.5万,服务费1.5万', 'service', 1_500_000, null, 'upfront'],
    ['月息0.8%,服务费每月200元', 'service', 20_000, null, 'monthly'],
    ['借款頁面默認勾選同意', 'pre_ticked', null, null, 'upfront'],
    ['贷款另有擔保費', 'guarantee', null, null, 'upfront'],
  ] as const)('%s', (text, kind, amountFen, percentOfPrincipal, when) => {
    const fees = findExtraCharges(text).filter((fee) => fee.kind === kind);
    const best = fees.find((fee) => fee.amountFen !== null || fee.percentOfPrincipal !== null) ?? fees[0];
    expect(best).toMatchObject({ kind, amountFen, percentOfPrincipal, when });
    expect(text.slice(best?.start, best?.end)).toBe(best?.surface);
  });

  test("a day's percent is taken 30 times for a month, and says so", () => {
    expect(findExtraCharges('贷款月服务费1.5%+日保费0.05%').at(-1)).toMatchObject({
      kind: 'insurance',
      percentOfPrincipal: 1.5,
      when: 'monthly',
      assumptions: ['days_30'],
    });
  });

  test.each([
    '贷款担保费由第三方收取',
    '贷款担保费由第3方收取',
    '贷款保险费一次性收取',
    '借款会员费分三次付',
    '贷款服务费万分之五',
    '贷款服务费及年利率7.2%',
  ])('named without a figure: %s', (text) => {
    expect(findExtraCharges(text)).toMatchObject([{ amountFen: null, percentOfPrincipal: null }]);
  });

  test.each([
    ['贷款担保费由第三方按1%收取', null, 1],
    ['贷款服务费一万五千元', 1_500_000, null],
    ['借款会员费三十元', 3000, null],
    ['贷款服务费1-3%', null, 3],
    ['贷款服务费1%~3%', null, 3],
    ['借款会员费 299 元', 29_900, null],
    ['贷款服务费为借款金额的2%', null, 2],
    ['贷款服务费不超过3%', null, 3],
    ['借款保费：每万元每天2元', null, 0.6],
    ['借款保费每天1元', 3000, null],
    ['借款会员费199元-299元', 29_900, null],
  ])('written out, or as a range: %s', (text, amountFen, percentOfPrincipal) => {
    expect(findExtraCharges(text)).toMatchObject([{ amountFen, percentOfPrincipal }]);
  });

  test('what is said to be taken each month is, though other words stand between', () => {
    expect(findExtraCharges('贷款每月需支付平台服务费 35.5 元')).toMatchObject([{ amountFen: 3550, when: 'monthly' }]);
  });

  test('a percent a year is not taken for the whole, nor each month', () => {
    const [fee] = findExtraCharges('贷款担保费年化6%按月收取');
    expect(fee).toMatchObject({ percentOfPrincipal: 6, when: 'by_year', assumptions: ['on_balance'] });
    expect(findExtraCharges('贷款保险费率1.2%/年')).toMatchObject([{ percentOfPrincipal: 1.2, when: 'by_year' }]);
    expect(findExtraCharges('贷款担保费年化2%一次性收取')).toMatchObject([
      { percentOfPrincipal: 2, when: 'by_year_upfront' },
    ]);
  });

  test('what stands behind a comma is said of something else', () => {
    expect(findExtraCharges('借款担保费1%，年化12%')).toMatchObject([{ percentOfPrincipal: 1, when: 'upfront' }]);
    expect(findExtraCharges('借款担保费1%，月息0.8%')).toMatchObject([{ percentOfPrincipal: 1, when: 'upfront' }]);
  });

  test.each([
    '健身房会员费598元',
    '小区物业管理费每月2元',
    '借款无服务费',
    '免担保费的贷款',
    '借款服务费全免，年化7.2%',
    '贷款利率7.2%',
  ])('none in: %s', (text) => {
    expect(findExtraCharges(text)).toEqual([]);
  });

  test('finds several, in order and apart', () => {
    const fees = findExtraCharges('借款1万元，年化12%，会员费598元，担保费每月1%，保险费另计，默认勾选自动续费');
    expect(fees.map((fee) => fee.kind)).toEqual(['membership', 'guarantee', 'insurance', 'pre_ticked', 'pre_ticked']);
    fees.slice(1).forEach((fee, index) => {
      expect(fee.start).toBeGreaterThanOrEqual(fees[index]?.end ?? 0);
    });
  });
});

describe('the yearly rate with and without', () => {
  const terms = {
    kind: 'equal_instalments',
    principalFen: fenFromYuan(10_000),
    periods: 12,
    annualPercent: 12,
  } as const;

  test('12 % with 598 of membership is 23.88 %', () => {
    const { without, each, withAll, unknown } = costWithFees(terms, findExtraCharges('借款会员费598元'));
    expect(without.annual?.nominal).toBeCloseTo(12, 1);
    expect(each[0]?.cost?.annual?.nominal).toBeCloseTo(23.88, 2);
    expect(withAll.annual?.nominal).toBeCloseTo(23.88, 2);
    expect(unknown).toBe(0);
  });

  test('12 % with a guarantee of 1 % a month is 32.76 %', () => {
    expect(costWithFees(terms, findExtraCharges('贷款担保费每月1%')).withAll.annual?.nominal).toBeCloseTo(32.76, 2);
  });

  test('by the payment where that is stated: what is paid on top is what the payments say, to the fen', () => {
    const loan = { ...terms, principalFen: fenFromYuan(5000), annualPercent: 22.84 };
    const { without, withAll } = costWithFees(loan, findExtraCharges('借款会员费99元'), fenFromYuan(470));
    expect(without.totalCostFen).toBe(64_000);
    expect(withAll.totalCostFen).toBe(73_900);
    expect(withAll.annual?.nominal).toBeCloseTo(26.76, 2);
  });

  test('a fee without a figure is in no sum and is counted', () => {
    const { each, withAll, without, unknown } = costWithFees(terms, findExtraCharges('贷款另有担保费'));
    expect(each[0]?.cost).toBeNull();
    expect(withAll).toEqual(without);
    expect(unknown).toBe(1);
  });
});

test('a figure beyond any loan is none', () => {
  expect(findExtraCharges('借1万，会员费99999999万每天', { mode: 'selection' })[0]).toMatchObject({
    amountFen: null,
    percentOfPrincipal: null,
  });
});
