import { describe, expect, test } from 'vitest';
import {
  gapsOf,
  isPagesOwnFigure,
  offerTermsOf,
  pageDifference,
  pricesOfLoan,
  type StatedPrice,
} from '@/lib/core/offers/stated-price';
import { findPrices } from '@/lib/core/prices/find-prices';

function priced(text: string, lenderId: string | null = null): StatedPrice {
  const [price] = findPrices(text, { mode: 'selection' });
  if (!price) throw new Error(`no price in ${text}`);
  const { start: _start, end: _end, ...rest } = price;
  return { ...rest, lenderId };
}

test('a charge on top is no price of its own beside another', () => {
  const [charge, rate] = [priced('担保费每月0.3%'), priced('年化18%')];
  expect(pricesOfLoan([charge, rate])).toEqual([rate]);
  expect(pricesOfLoan([charge])).toEqual([charge]);
  expect(pricesOfLoan([priced('罚息日利率0.1%')])).toEqual([]);
});

test("the page's own figure is left to the price it is of", () => {
  const [first, second] = findPrices('日利率0.02%（年化约8.76%）', { mode: 'selection' }).map(
    ({ start, end, ...price }) => ({ ...price, lenderId: null }),
  );
  if (!first || !second) throw new Error('two prices are stated');
  expect([isPagesOwnFigure(second, first), isPagesOwnFigure(first, second)]).toEqual([true, false]);
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
    expect(gapsOf([priced(text)], false)).toEqual(gaps);
  });

  test('fees that were read beside the lender are not missing', () => {
    expect(gapsOf([priced('年化18%', 'a')], true)).toEqual(['principal', 'term']);
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
