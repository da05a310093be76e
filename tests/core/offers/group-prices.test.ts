import { describe, expect, test } from 'vitest';
import {
  groupPrices,
  isSurcharge,
  offerTermsOf,
  pageDifference,
  type StatedPrice,
} from '@/lib/core/offers/group-prices';
import { findPrices } from '@/lib/core/prices/find-prices';

function priced(text: string, lenderId: string | null = null): StatedPrice {
  const [price] = findPrices(text, { mode: 'selection' });
  if (!price) throw new Error(`no price in ${text}`);
  const { start: _start, end: _end, ...rest } = price;
  return { ...rest, lenderId };
}
const group = (...prices: StatedPrice[]) => groupPrices(prices, () => false);

describe('percent a year of a group', () => {
  test.each([
    ['日息万五', 18.25, 18.25, false],
    ['年化7.2%起', 7.2, 7.2, true],
    ['年化最高24%', 24, 24, false],
    ['年化7.2%-24%', 7.2, 24, false],
    ['月费率0.6%', 13.034224, 13.034224, false],
    ['月息1%', 12, 21.4572, false],
    ['一分利', 10, 12, false],
  ])('%s: %d to %d, open above: %s', (text, min, max, isOpenTop) => {
    const [only] = group(priced(text));
    expect(only?.minPercent).toBeCloseTo(min, 2);
    expect(only?.maxPercent).toBeCloseTo(max, 2);
    expect(only?.isOpenTop).toBe(isOpenTop);
  });
});

describe('groups', () => {
  test('by lender in order of appearance, those beside no lender last', () => {
    const groups = group(
      priced('日息万五'),
      priced('年化18%', 'b'),
      priced('年化7.2%起', 'a'),
      priced('日息万二', 'b'),
    );
    expect(
      groups.map(({ lenderId, minPercent, maxPercent, isOpenTop }) => [lenderId, minPercent, maxPercent, isOpenTop]),
    ).toEqual([
      ['b', 7.3, 18, false],
      ['a', 7.2, 7.2, true],
      [null, 18.25, 18.25, false],
    ]);
  });

  test('the same wording is listed once with its other places', () => {
    const [only] = group(priced('日息万五'), priced('日息万五'), priced('日息万二'));
    expect(only?.prices.map(({ price, others }) => [price.surface, others.length])).toEqual([
      ['日息万五', 1],
      ['日息万二', 0],
    ]);
  });

  test('a charge on top is no price of its own beside another', () => {
    expect(group(priced('担保费每月0.3%'), priced('年化18%'))[0]).toMatchObject({
      minPercent: 18,
      maxPercent: 18,
    });
    const [both] = group(priced('担保费每月0.3%'), priced('年化18%'));
    expect(both?.prices.map(({ price }) => isSurcharge(price, both))).toEqual([true, false]);
    expect(group(priced('贷款服务费每月1%'))[0]?.minPercent).toBeGreaterThan(20);
  });

  test("the page's own figure is left to the price it is of", () => {
    const [first, second] = findPrices('日利率0.02%（年化约8.76%）', { mode: 'selection' }).map(
      ({ start, end, ...price }) => ({ ...price, lenderId: null }),
    );
    if (!first || !second) throw new Error('two prices are stated');
    expect(group(first, second)[0]?.prices.map(({ price }) => price.surface)).toEqual(['日利率0.02%']);
    expect(group(second, first)[0]?.prices).toHaveLength(2);
  });

  test('a penalty is no loan price', () => {
    const [only] = group(priced('罚息日利率0.1%'), priced('年化18%'));
    expect(only).toMatchObject({ minPercent: 18, maxPercent: 18 });
    expect(group(priced('逾期加收50%'))[0]).toMatchObject({ minPercent: null, maxPercent: null });
  });
});

describe('what is missing for a true comparison', () => {
  test.each([
    ['年化18%', ['fees', 'principal', 'term']],
    ['年化7.2%起', ['ceiling', 'fees', 'principal', 'term']],
    ['逾期加收50%', ['yearly', 'fees', 'principal', 'term']],
    ['月息1%', ['reading', 'fees', 'principal', 'term']],
    ['综合年化利率7.2%-24%', ['principal', 'term']],
    ['借1万 每月还900 分12期', ['fees']],
  ])('%s', (text, gaps) => {
    expect(group(priced(text))[0]?.gaps).toEqual(gaps);
  });

  test('fees that were read beside the lender are not missing', () => {
    expect(groupPrices([priced('年化18%', 'a')], (lenderId) => lenderId === 'a')[0]?.gaps).toEqual([
      'principal',
      'term',
    ]);
  });
});

test("the page's own figure is set against ours", () => {
  expect(pageDifference(priced('日利率0.015%-0.05%(年化约5.4%-19.8%)'))).toMatchObject({
    pagePercent: 19.8,
    ourPercent: 18.25,
  });
  expect(pageDifference(priced('日利率0.015%-0.05%(年化约5.4%-19.8%)'))?.differencePoints).toBeCloseTo(1.55);
  expect(pageDifference(priced('日息万五'))).toBeNull();
});

describe('an offer to keep', () => {
  test.each([
    ['年化7.2%起', { annualPercent: 7.2, annualIs: 'floor', repayment: 'equal_instalments' }],
    ['年化7.2%-24%', { annualPercent: 24, annualIs: 'ceiling' }],
    ['年化18%', { annualPercent: 18, annualIs: 'price', principalFen: null, termMonths: null }],
    ['月费率0.6%', { annualPercent: 7.2, repayment: 'flat_fee' }],
    [
      '借1万 每月还900 分12期',
      { principalFen: 1_000_000, termMonths: 12, instalmentFen: 90_000, wording: '借1万 每月还900 分12期' },
    ],
  ])('%s', (text, terms) => {
    expect(offerTermsOf(priced(text))).toMatchObject(terms);
  });

  test.each(['逾期加收50%', '罚息日利率0.1%'])('%s is no price of a loan', (text) => {
    expect(offerTermsOf(priced(text))).toBeNull();
  });
});
