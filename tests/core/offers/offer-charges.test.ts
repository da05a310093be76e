import { expect, test } from 'vitest';
import { distinctFees, offerFeesOf } from '@/lib/core/offers/offer-charges';

type Fee = Parameters<typeof offerFeesOf>[0][number];
const aFee = (part: Partial<Fee>): Fee => ({
  kind: 'membership',
  amountFen: null,
  percentOfPrincipal: null,
  when: 'upfront',
  isTicked: false,
  ...part,
});

const none = {
  upfrontFeeFen: null,
  monthlyFeeFen: null,
  upfrontFeePercent: null,
  monthlyFeePercent: null,
  yearlyFeePercent: null,
  feesLeftOut: 0,
};

test('no fee beside the price: none is stated', () => {
  expect(offerFeesOf([], null)).toEqual(none);
});

test('a percent is kept beside a sum, whether or not the sum borrowed is known', () => {
  const fees = [
    aFee({ kind: 'guarantee', percentOfPrincipal: 1, when: 'monthly' }),
    aFee({ kind: 'service', percentOfPrincipal: 0.5, when: 'monthly' }),
    aFee({ kind: 'insurance', amountFen: 19_800 }),
    aFee({ kind: 'service', percentOfPrincipal: 6, when: 'by_year' }),
  ];
  expect(offerFeesOf(fees, null)).toEqual({
    ...none,
    upfrontFeeFen: 19_800,
    monthlyFeePercent: 1.5,
    yearlyFeePercent: 6,
  });
});

test('a fee without a figure is left out, and counted', () => {
  expect(offerFeesOf([aFee({ kind: 'guarantee' }), aFee({ amountFen: 29_900 })], 12)).toEqual({
    ...none,
    upfrontFeeFen: 29_900,
    feesLeftOut: 1,
  });
});

test('so much for every year of the term needs the term', () => {
  const fee = aFee({ kind: 'insurance', percentOfPrincipal: 2, when: 'by_year_upfront' });
  expect(offerFeesOf([fee], 24)).toEqual({ ...none, upfrontFeePercent: 4 });
  expect(offerFeesOf([fee], null)).toEqual({ ...none, feesLeftOut: 1 });
});

test('the same fee said twice is one; a box ticked in advance is no fee', () => {
  const fees = [
    aFee({ amountFen: 29_900 }),
    aFee({ amountFen: 29_900, isTicked: true }),
    aFee({}),
    aFee({ kind: 'pre_ticked' }),
  ];
  expect(distinctFees(fees)).toEqual([aFee({ amountFen: 29_900, isTicked: true }), aFee({ kind: 'pre_ticked' })]);
  expect(offerFeesOf(fees, 12)).toEqual({ ...none, upfrontFeeFen: 29_900 });
});
