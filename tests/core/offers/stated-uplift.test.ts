import { expect, test } from 'vitest';
import type { StatedPrice } from '@/lib/core/offers/stated-price';
import { statedUplift } from '@/lib/core/offers/stated-uplift';

const aPrice = (part: Partial<StatedPrice>): StatedPrice => ({
  surface: '年化18%',
  kind: 'rate',
  basis: 'year',
  low: 18,
  high: 18,
  annualPercentLow: 18,
  annualPercentHigh: 18,
  annualKind: 'simple',
  assumptions: [],
  why: '',
  lenderId: 'a',
  ...part,
});
const added = (percent: number, lenderId: string | null, high = percent) =>
  aPrice({ kind: 'penalty', basis: 'unknown', low: percent, high, lenderId, assumptions: ['uplift_of_contract_rate'] });

test.each([
  ['its own card goes before', aPrice({ lateUpliftPercent: 40 }), [added(50, 'a')], 40],
  ['what is said of its lender', aPrice({}), [added(50, 'a'), added(50, 'a'), added(30, 'b')], 50],
  ['two things said of its lender', aPrice({}), [added(50, 'a'), added(30, 'a')], null],
  ['a range', aPrice({}), [added(30, 'a', 50)], null],
  ['what is said of nobody', aPrice({ lenderId: null }), [added(50, null)], null],
  ['a penalty of another kind', aPrice({}), [aPrice({ kind: 'penalty', low: 0.05, high: 0.05 })], null],
  ['nothing said', aPrice({}), [], null],
])('%s', (_, price, others, percent) => {
  expect(statedUplift(price, [price, ...others], false)).toBe(percent);
});

test('what is said of nobody is said of the only lender of the page, and of no lender of several', () => {
  const price = aPrice({});
  const prices = [price, added(50, null)];
  expect(statedUplift(price, prices, true)).toBe(50);
  expect(statedUplift(price, prices, false)).toBeNull();
  expect(statedUplift(price, [...prices, added(30, 'a')], true)).toBeNull();
  expect(statedUplift(aPrice({ lenderId: null }), prices, true)).toBeNull();
});
