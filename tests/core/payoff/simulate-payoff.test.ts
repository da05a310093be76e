/** Plans worked out by hand, to the fen; the steps stand beside the figures. Then what holds for every plan. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import { contractualFen, principalOf } from '@/lib/core/payoff/payoff-loan';
import { payoffOrder, payoffStrategies } from '@/lib/core/payoff/payoff-order';
import { isAlwaysEnough, type PayoffPlan, simulatePayoff } from '@/lib/core/payoff/simulate-payoff';
import { anOwnLoan } from '@/tests/support/own-loans';
import { anyLoan, inHundreds, inputOf, setupFor } from '@/tests/support/payoff';
import { type NaiveLoan, naivePayoff } from './naive-payoff';

const yuan = (sum: number) => fenFromYuan(sum);
const left = ({ months }: PayoffPlan) => months.map(({ principalLeftFen }) => principalLeftFen / 100);

describe('1,200 at 12 % and 600 at 24 %, each in parts of 100, with 324 a month', () => {
  const loans = [inHundreds('loan-long', 1200, 12), inHundreds('loan-dear', 600, 24)];

  // Interest of the first: 12 + 11 + … + 1 = 78; of the second: 12 + 10 + … + 2 = 42.
  test('by the contracts alone', () => {
    const plan = simulatePayoff(setupFor(loans, inputOf(324)), 'minimums');
    expect(plan).toMatchObject({ end: { state: 'ends', month: 11 }, costFen: yuan(120), paidFen: yuan(1920) });
    // 324 − (112 + 112)
    expect(plan.tightest).toEqual({ month: 0, spareFen: yuan(100) });
  });

  // What is left after each month, both together. The dear one gets the rest: 600 → 500 − 100; 400 → 300 − 105; 195 → 95 − 95, and
  // 15.10 for the other: 884.90. Then it alone, interest of 8.85, 5.70 and 2.51: 569.75, 251.45, 0.
  test('the dear one first, and its instalment rolls on', () => {
    const plan = simulatePayoff(setupFor(loans, inputOf(324)), 'avalanche');
    expect(left(plan)).toEqual([1500, 1195, 884.9, 569.75, 251.45, 0]);
    // 12 + 12, 11 + 8, 10 + 3.90, 8.85, 5.70, 2.51
    expect(plan).toMatchObject({ end: { state: 'ends', month: 5 }, costFen: yuan(73.96), paidFen: yuan(1873.96) });
  });

  // 224 are needed, 200 are there. Nothing else hurts, so the dear one comes first: 112, then 88 for the other: its interest, 12,
  // and 76 of its 100. In February 24 are late and cost 18 % ÷ 12: 0.36. 24 + 0.36 + 111 + 110 = 245.36 against 200.
  test('what is short in the first month is late in the second', () => {
    const plan = simulatePayoff(setupFor(loans, inputOf(200)), 'minimums');
    expect(plan.short).toEqual({ month: 0, gapFen: yuan(24), loans: [{ loan: 0, shortFen: yuan(24) }] });
    expect(plan.months[1]).toMatchObject({ penaltyFen: yuan(0.36), paidFen: yuan(200) });
    expect(plan.end.state).toBe('ends');
  });
});

// 100 + 11 are not paid in February. In March 100 late at 18 % for a month, 1.50: 111 + 1.50 + 110 out of 112 + 111 kept.
test('a payment that is missed is paid a month later, with its penalty', () => {
  const loans = [inHundreds('loan-a', 1200, 12)];
  const input = inputOf(112, { missed: { loanId: 'loan-a', month: 1 } });
  const plan = simulatePayoff(setupFor(loans, input), 'minimums');
  expect(plan.months.slice(0, 3).map(({ paidFen }) => paidFen)).toEqual([yuan(112), 0, yuan(222.5)]);
  expect(plan).toMatchObject({ short: null, costFen: yuan(79.5), penaltyFen: yuan(1.5) });
});

// 5,000 at 6 % for six months: 150 on 15 June. Nothing is due before, so the plan begins in February; 1,000 given back then save
// 1,000 × 0.5 % × 4 = 20.
test('of a loan paid at its end, what comes early saves the months that follow', () => {
  const bullet = anOwnLoan({
    principalFen: yuan(5000),
    plan: { by: 'rate', kind: 'bullet', periods: 6, annualPercent: 6 },
    paidOutOn: '2025-12-15',
    firstDueOn: '2026-01-15',
  });
  const oneOffs = [
    { month: 0, fen: yuan(1000) },
    { month: 4, fen: yuan(4130) },
  ];
  const plan = simulatePayoff(setupFor([bullet], inputOf(0, { oneOffs })), 'avalanche');
  expect(plan).toMatchObject({ end: { state: 'ends', month: 4 }, costFen: yuan(130), short: null });
  // All of it at once, in February: two months of interest, 25 each.
  const all = simulatePayoff(setupFor([bullet], inputOf(5050)), 'avalanche');
  expect(all).toMatchObject({ end: { state: 'ends', month: 0 }, costFen: yuan(50) });
});

// Two payments of 1,020 and 1,010 pasted, 2,000 borrowed: 20 and 10 of interest, as the lender says. 500 early save nothing …
test('of a pasted plan money beyond the payment goes to the last one, and interest stays as listed', () => {
  const dues = [
    { dueOn: '2026-01-15', amountFen: yuan(1020), principalFen: yuan(1000) },
    { dueOn: '2026-02-15', amountFen: yuan(1010), principalFen: yuan(1000) },
  ];
  const listed = anOwnLoan({ principalFen: yuan(2000), plan: { by: 'list', dues } });
  const part = simulatePayoff(setupFor([listed], inputOf(1520)), 'avalanche');
  expect(part.months.map(({ paidFen }) => paidFen)).toEqual([yuan(1520), yuan(510)]);
  // … and all of the principal does.
  expect(simulatePayoff(setupFor([listed], inputOf(2020)), 'avalanche')).toMatchObject({ costFen: yuan(20) });
});

describe('10,000 late at 24 % and half as much again: 300 a month', () => {
  const late = anOwnLoan({
    plan: { by: 'rate', kind: 'interest_first', periods: 1, annualPercent: 24 },
    paidOutOn: '2025-11-10',
    firstDueOn: '2025-12-10',
  });
  const with_ = (sum: number) => simulatePayoff(setupFor([late], inputOf(sum)), 'avalanche');

  test('with 300 a month it never ends', () => {
    expect(with_(300).end).toEqual({ state: 'never', loan: 0, addedFen: yuan(300), moneyFen: yuan(300) });
    expect(with_(0).end).toMatchObject({ state: 'never', moneyFen: 0 });
  });

  test('with 320 it does', () => expect(with_(320).end.state).toBe('ends'));

  test('what is late today is due in the first month', () => {
    // 10,000 + 200 + 31 days at 36 %: 305.75
    expect(with_(0).short).toMatchObject({ month: 0, gapFen: yuan(10_505.75) });
  });
});

test('without loans a plan is over at once', () => {
  expect(simulatePayoff(setupFor([], inputOf(100)), 'avalanche')).toMatchObject({ paidFen: 0, short: null });
});

const allKinds = ['equal_instalments', 'equal_principal', 'interest_first', 'flat_fee', 'bullet'] as const;
const someLoans = fc.array(anyLoan(allKinds, { maxFeeFen: 5000 }), { minLength: 1, maxLength: 6 });
const anyStrategy = fc.constantFrom(...payoffStrategies);
/** Of the dearest month, in percent. */
const anyShare = fc.integer({ min: 20, max: 300 });

const neededYuan = (loans: Parameters<typeof setupFor>[0]) =>
  Math.ceil(Math.max(0, ...contractualFen(setupFor(loans, inputOf(0)).loans)) / 100);

test('sums match to the fen, and no month pays more than there is', () => {
  fc.assert(
    fc.property(someLoans, anyStrategy, anyShare, (loans, strategy, share) => {
      const setup = setupFor(loans, inputOf(Math.ceil((neededYuan(loans) * share) / 100)));
      const plan = simulatePayoff(setup, strategy);
      let owed: number = setup.loans.reduce((sum, loan) => sum + principalOf(loan), 0);
      for (const one of plan.months) {
        expect(one.paidFen).toBe(one.principalFen + one.interestFen + one.feeFen + one.penaltyFen);
        expect(one.paidFen).toBeLessThanOrEqual(setup.money.laterFen);
        owed -= one.principalFen;
        expect(one.principalLeftFen).toBe(owed);
      }
      if (plan.end.state === 'ends') expect(owed).toBe(0);
    }),
  );
});

test('while the money allows, every loan gets what its contract asks for, and no plan is slower than the contracts', () => {
  fc.assert(
    fc.property(someLoans, anyStrategy, fc.integer({ min: 100, max: 300 }), (loans, strategy, share) => {
      const setup = setupFor(loans, inputOf(Math.ceil((neededYuan(loans) * share) / 100)));
      const plan = simulatePayoff(setup, strategy);
      expect(isAlwaysEnough(setup, strategy)).toBe(true);
      expect(plan).toMatchObject({ short: null, penaltyFen: 0, end: { state: 'ends' } });
      const contract = simulatePayoff(setup, 'minimums');
      const planned = contractualFen(setup.loans);
      expect(contract.months.map(({ paidFen }) => paidFen)).toEqual(planned);
      expect(plan.costFen).toBeLessThanOrEqual(contract.costFen);
      expect(plan.months.length).toBeLessThanOrEqual(contract.months.length);
    }),
  );
});

test('more money never costs more and never ends later', () => {
  fc.assert(
    fc.property(someLoans, anyStrategy, anyShare, fc.integer({ min: 1, max: 5000 }), (loans, strategy, share, more) => {
      const sum = Math.ceil((neededYuan(loans) * share) / 100);
      const less = simulatePayoff(setupFor(loans, inputOf(sum)), strategy);
      const plan = simulatePayoff(setupFor(loans, inputOf(sum + more)), strategy);
      if (less.end.state !== 'ends') return;
      expect(plan.end.state).toBe('ends');
      expect(plan.months.length).toBeLessThanOrEqual(less.months.length);
      expect(plan.costFen).toBeLessThanOrEqual(less.costFen);
    }),
  );
});

/** Each month’s interest of each loan is rounded to the fen, which is all by which the order may seem to cost less. */
test('for loans by rate without fees, the highest rate first costs no more than the smallest sum first', () => {
  const byRate = anyLoan(['equal_instalments', 'equal_principal', 'interest_first'], { maxPeriods: 24 });
  fc.assert(
    fc.property(
      fc.array(byRate, { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 100, max: 300 }),
      (loans, share) => {
        const setup = setupFor(loans, inputOf(Math.ceil((neededYuan(loans) * share) / 100)));
        const [avalanche, snowball] = (['avalanche', 'snowball'] as const).map((one) => simulatePayoff(setup, one));
        const rounding = loans.length * Math.max(avalanche?.months.length ?? 0, snowball?.months.length ?? 0);
        expect(avalanche?.costFen).toBeLessThanOrEqual((snowball?.costFen ?? 0) + rounding);
      },
    ),
  );
});

/** Months: long after the last payment has fallen due. */
const slowMonths = 160;

/** Whether a loan that is late with so much falls by nothing in a year in which it is paid all the money there is. */
function neverFalls(fen: bigint, loan: NaiveLoan | undefined, moneyFen: number): boolean {
  if (loan === undefined) throw new Error('no such loan');
  const late = { ...loan, bills: [{ principal: Number(fen) + moneyFen, interest: 0, fee: 0 }] };
  return naivePayoff([late], moneyFen, [0], [0], 12).principal.at(-1)?.[0] === fen;
}

const styles = { equal_instalments: 'equal_instalments', flat_fee: 'listed' } as const;

test('a slow plan in exact fractions comes to the same month, cost, first short month and end', () => {
  const kinds = ['equal_instalments', 'equal_principal', 'interest_first', 'flat_fee'] as const;
  fc.assert(
    fc.property(
      fc.array(anyLoan(kinds, { maxFeeFen: 5000, maxPeriods: 12 }), { minLength: 1, maxLength: 4 }),
      anyStrategy,
      fc.integer({ min: 2, max: 200 }),
      (loans, strategy, share) => {
        const setup = setupFor(loans, inputOf(Math.ceil((neededYuan(loans) * share) / 100)));
        const naive: NaiveLoan[] = setup.loans.map(({ dues }, at) => {
          const plan = loans[at]?.plan;
          if (plan?.by !== 'rate') throw new Error('loans by rate only');
          const hundredths = BigInt(Math.round(plan.annualPercent * 100));
          return {
            bills: dues.map(({ principalFen, interestFen, feeFen }) => ({
              principal: principalFen,
              interest: interestFen,
              fee: feeFen,
            })),
            style: styles[plan.kind as keyof typeof styles] ?? 'shrinking',
            rate: [hundredths, 120_000n],
            lateRate: [hundredths * 3n, 240_000n],
          };
        });
        const plan = simulatePayoff(setup, strategy);
        const slow = naivePayoff(
          naive,
          setup.money.laterFen,
          payoffOrder(strategy, setup.loans),
          payoffOrder('hurts', setup.loans),
          slowMonths,
        );
        expect(plan.short === null ? null : { month: plan.short.month, gapFen: plan.short.gapFen }).toEqual(
          slow.firstShort,
        );
        if (plan.end.state === 'ends' && plan.end.month < slowMonths) {
          expect(plan.end.month).toBe(slow.endMonth);
          expect(plan.costFen).toBe(toFen(slow.costFen));
          return;
        }
        expect(slow.endMonth).toBeNull();
        const last = slow.principal.at(-1) ?? [];
        const isStuck = last.some((fen, at) => fen > 0n && neverFalls(fen, naive[at], setup.money.laterFen));
        expect(plan.end.state === 'never').toBe(isStuck);
      },
    ),
    { numRuns: 50 },
  );
}, 30_000);
