import { describe, expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/money';
import { areSameTerms, byYearlyPrice, offerOutcome } from '@/lib/core/offer-comparison';
import { anOffer } from '@/tests/support/offers';

const common = { principalFen: fenFromYuan(10_000), termMonths: 12 };

describe('one offer', () => {
  test('fees are in the yearly price', () => {
    const { cost } = offerOutcome(anOffer({ annualPercent: 12, upfrontFeeFen: 59_800 }), common, null);
    expect(cost?.annual?.nominal).toBeCloseTo(23.88, 2);
    expect(cost?.receivedFen).toBe(940_200);
  });

  test('a stated payment counts before a stated rate', () => {
    const { cost, paymentFen } = offerOutcome(anOffer({ annualPercent: 8, instalmentFen: 90_000 }), common, null);
    expect(cost?.annual?.nominal).toBeCloseTo(14.45, 2);
    expect(paymentFen).toBe(90_000);
  });

  test('a fee on the sum first borrowed is what it really comes to', () => {
    const outcome = offerOutcome(anOffer({ annualPercent: 7.2, repayment: 'flat_fee' }), common, null);
    expect(outcome.cost?.annual?.nominal).toBeCloseTo(13.03, 2);
    expect(outcome.late?.lowPercent).toBeCloseTo(13.03 * 1.3, 1);
  });

  test('what it leaves unsaid is filled in and named', () => {
    const outcome = offerOutcome(anOffer({ principalFen: null, termMonths: null, annualPercent: 7.2, annualIs: 'floor' }), common, null);
    expect(outcome).toMatchObject({ principalFen: 1_000_000, termMonths: 12, gaps: ['ceiling', 'principal', 'term', 'fees'] });
    expect(outcome.cost?.totalCostFen).toBe(39_428);
  });

  test.each([
    ['no price', { annualPercent: null }],
    ['payments that do not return the sum', { instalmentFen: 10_000 }],
    ['a fee that eats the payout', { upfrontFeeFen: 1_000_000 }],
    ['a sum of nothing', { principalFen: 0 }],
  ])('%s: nothing is worked out', (_, part) => {
    expect(offerOutcome(anOffer(part), common, 50)).toMatchObject({ cost: null, late: null, paymentFen: null });
  });

  test('no gap is named where all is said', () => {
    expect(offerOutcome(anOffer({ upfrontFeeFen: 0 }), common, null).gaps).toEqual([]);
  });
});

describe('being late', () => {
  test('by the uplift of the offer, else of the lender, else by what is usual', () => {
    const of = (offer: number | null, lender: number | null) => offerOutcome(anOffer({ annualPercent: 24, lateUpliftPercent: offer }), common, lender).late;
    expect(of(40, 50)).toMatchObject({ lowFen: 2762, highFen: 2762, upliftFrom: 'offer' });
    expect(of(null, 50)).toMatchObject({ lowFen: 2959, highFen: 2959, lowPercent: 36, upliftFrom: 'lender' });
    expect(of(null, null)).toMatchObject({ lowFen: 2564, highFen: 2959, lowPercent: expect.closeTo(31.2), highPercent: 36, upliftFrom: 'usual' });
    expect(of(0, 50)).toMatchObject({ lowPercent: 24, highPercent: 24, upliftFrom: 'offer' });
  });

  test('runs on the contract rate, not on the fees', () => {
    expect(offerOutcome(anOffer({ annualPercent: 24, upfrontFeeFen: 50_000 }), common, 50).late?.lowPercent).toBe(36);
  });
});

test('the lowest yearly price comes first, what is unknown last', () => {
  const percents = [24, null, 7.2, 18];
  const outcomes = percents.map((annualPercent, index) => offerOutcome(anOffer({ id: String(index), annualPercent }), common, null));
  expect(byYearlyPrice(outcomes).map(({ offer }) => offer.annualPercent)).toEqual([7.2, 18, 24, null]);
});

test('total costs stand side by side only for the same sum and time', () => {
  const outcomeOf = (termMonths: number | null) => offerOutcome(anOffer({ termMonths }), common, null);
  expect(areSameTerms([outcomeOf(12), outcomeOf(null)])).toBe(true);
  expect(areSameTerms([outcomeOf(12), outcomeOf(24)])).toBe(false);
  expect(areSameTerms([])).toBe(true);
});

test('an offer repaid in one sum stands by its simple yearly interest', () => {
  const bullet = offerOutcome(anOffer({ id: 'bullet', annualPercent: 26, repayment: 'bullet' }), common, null);
  const monthly = offerOutcome(anOffer({ id: 'monthly', annualPercent: 24 }), common, null);
  expect(byYearlyPrice([bullet, monthly]).map(({ offer }) => offer.id)).toEqual(['monthly', 'bullet']);
});
