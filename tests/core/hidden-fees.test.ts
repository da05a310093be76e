import { describe, expect, test } from 'vitest';
import { costWithFees, findHiddenFees } from '@/lib/core/hidden-fees';
import { fenFromYuan } from '@/lib/core/money';

describe('fees beside an offer', () => {
  test.each([
    ['借款前需开通会员，会员费598元', 'membership', 59_800, null, 'upfront'],
    ['借款3000元扣会员费210元', 'membership', 21_000, null, 'upfront'],
    ['299元会员费，开通后额度更高', 'membership', 29_900, null, 'upfront'],
    ['借钱可选权益包 每月39.9元', 'rights_package', 3990, null, 'monthly'],
    ['年化12%，另收担保费1%每月', 'guarantee', null, 1, 'monthly'],
    ['贷款增信服务费：2.5%', 'guarantee', null, 2.5, 'upfront'],
    ['借1万，保险费每月85元', 'insurance', 8500, null, 'monthly'],
    ['贷款月服务费1.5%', 'service', null, 1.5, 'monthly'],
    ['20万到账18.5万,服务费1.5万', 'service', 1_500_000, null, 'upfront'],
    ['月息0.8%,服务费每月200元', 'service', 20_000, null, 'monthly'],
    ['借款頁面默認勾選同意', 'pre_ticked', null, null, 'upfront'],
    ['贷款另有擔保費', 'guarantee', null, null, 'upfront'],
  ] as const)('%s', (text, kind, amountFen, percentOfPrincipal, when) => {
    const fees = findHiddenFees(text).filter((fee) => fee.kind === kind);
    const best = fees.find((fee) => fee.amountFen !== null || fee.percentOfPrincipal !== null) ?? fees[0];
    expect(best).toMatchObject({ kind, amountFen, percentOfPrincipal, when });
    expect(text.slice(best?.start, best?.end)).toBe(best?.surface);
  });

  test("a day's percent is taken 30 times for a month, and says so", () => {
    expect(findHiddenFees('贷款月服务费1.5%+日保费0.05%').at(-1)).toMatchObject({
      kind: 'insurance',
      percentOfPrincipal: 1.5,
      when: 'monthly',
      assumptions: ['days_30'],
    });
  });

  test.each(['健身房会员费598元', '小区物业管理费每月2元', '借款无服务费', '免担保费的贷款', '贷款利率7.2%'])('none in: %s', (text) => {
    expect(findHiddenFees(text)).toEqual([]);
  });

  test('finds several, in order and apart', () => {
    const fees = findHiddenFees('借款1万元，年化12%，会员费598元，担保费每月1%，保险费另计，默认勾选自动续费');
    expect(fees.map((fee) => fee.kind)).toEqual(['membership', 'guarantee', 'insurance', 'pre_ticked', 'pre_ticked']);
    fees.slice(1).forEach((fee, index) => {
      expect(fee.start).toBeGreaterThanOrEqual(fees[index]?.end ?? 0);
    });
  });
});

describe('the yearly rate with and without', () => {
  const terms = { kind: 'equal_instalments', principalFen: fenFromYuan(10_000), periods: 12, annualPercent: 12 } as const;

  test('12 % with 598 of membership is 23.88 %', () => {
    const { without, each, withAll, unknown } = costWithFees(terms, findHiddenFees('借款会员费598元'));
    expect(without.annual?.nominal).toBeCloseTo(12, 1);
    expect(each[0]?.cost?.annual?.nominal).toBeCloseTo(23.88, 2);
    expect(withAll.annual?.nominal).toBeCloseTo(23.88, 2);
    expect(unknown).toBe(0);
  });

  test('12 % with a guarantee of 1 % a month is 32.76 %', () => {
    expect(costWithFees(terms, findHiddenFees('贷款担保费每月1%')).withAll.annual?.nominal).toBeCloseTo(32.76, 2);
  });

  test('a fee without a figure is in no sum and is counted', () => {
    const { each, withAll, without, unknown } = costWithFees(terms, findHiddenFees('贷款另有担保费'));
    expect(each[0]?.cost).toBeNull();
    expect(withAll).toEqual(without);
    expect(unknown).toBe(1);
  });
});
