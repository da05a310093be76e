import { describe, expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import { areSameTerms, byYearlyPrice, offerOutcome } from '@/lib/core/offers/compare-offers';
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

  test('a fee in percent is taken of the sum it is worked out for', () => {
    const offer = anOffer({ principalFen: null, annualPercent: 18.25, monthlyFeePercent: 1, upfrontFeeFen: 19_800 });
    const { cost, charges, gaps } = offerOutcome(offer, common, null);
    expect(charges).toEqual({ upfrontFen: 19_800, monthlyFen: 10_000, yearlyPercent: null });
    expect(cost?.annual?.nominal).toBeCloseTo(42.73, 2);
    expect(gaps).toEqual(['principal']);
    expect(offerOutcome(offer, { ...common, principalFen: fenFromYuan(20_000) }, null).charges.monthlyFen).toBe(20_000);
  });

  test('percent a year of what is still owed adds to the rate', () => {
    expect(
      offerOutcome(anOffer({ annualPercent: 8.5, yearlyFeePercent: 7.2 }), common, null).cost?.annual?.nominal,
    ).toBeCloseTo(15.7, 2);
  });

  test.each([
    [{}, ['fees']],
    [{ saysNoFees: true as const }, []],
    [{ feesLeftOut: 2 }, ['fees_left_out']],
    [{ upfrontFeeFen: 19_800, feesLeftOut: 1 }, ['fees_left_out']],
    [{ monthlyFeePercent: 1 }, []],
    [{ yearlyFeePercent: 6 }, []],
  ])('of fees %j it says %j', (part, gaps) => {
    expect(offerOutcome(anOffer(part), common, null).gaps).toEqual(gaps);
  });

  test.each([1000, 3333, 10_000, 200_000])('a price of 24 %% on %i yuan is 24 %%, not a hair above', (yuan) => {
    const { cost } = offerOutcome(
      anOffer({ annualPercent: 24, annualIs: 'ceiling', principalFen: fenFromYuan(yuan) }),
      common,
      null,
    );
    expect(cost?.annual?.nominal).toBeCloseTo(24, 10);
  });

  test('what it leaves unsaid is filled in and named', () => {
    const outcome = offerOutcome(
      anOffer({ principalFen: null, termMonths: null, annualPercent: 7.2, annualIs: 'floor' }),
      common,
      null,
    );
    expect(outcome).toMatchObject({
      principalFen: 1_000_000,
      termMonths: 12,
      gaps: ['ceiling', 'principal', 'term', 'fees'],
    });
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
    const of = (offer: number | null, lender: number | null) =>
      offerOutcome(anOffer({ annualPercent: 24, lateUpliftPercent: offer }), common, lender).late;
    expect(of(40, 50)).toMatchObject({ lowFen: 2762, highFen: 2762, upliftFrom: 'offer' });
    expect(of(null, 50)).toMatchObject({ lowFen: 2959, highFen: 2959, lowPercent: 36, upliftFrom: 'lender' });
    expect(of(null, null)).toMatchObject({
      lowFen: 2564,
      highFen: 2959,
      lowPercent: expect.closeTo(31.2),
      highPercent: 36,
      upliftFrom: 'usual',
    });
    expect(of(0, 50)).toMatchObject({ lowPercent: 24, highPercent: 24, upliftFrom: 'offer' });
  });

  test('runs on the contract rate, not on the fees', () => {
    expect(offerOutcome(anOffer({ annualPercent: 24, upfrontFeeFen: 50_000 }), common, 50).late?.lowPercent).toBe(36);
  });
});

test('the lowest yearly price comes first, what is unknown last', () => {
  const percents = [24, null, 7.2, 18];
  const outcomes = percents.map((annualPercent, index) =>
    offerOutcome(anOffer({ id: String(index), annualPercent }), common, null),
  );
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
