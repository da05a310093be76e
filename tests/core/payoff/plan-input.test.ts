import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import type { PayoffLoan } from '@/lib/core/payoff/payoff-loan';
import { moneyOf, setupOf, withMovedDues, withRateChange } from '@/lib/core/payoff/plan-input';
import { simulatePayoff } from '@/lib/core/payoff/simulate-payoff';
import { anOwnLoan } from '@/tests/support/own-loans';
import { anyLoan, inHundreds, inputOf, setupFor } from '@/tests/support/payoff';

const yuan = (sum: number) => fenFromYuan(sum);

function only(loan = inHundreds('loan-a', 300, 12)): PayoffLoan {
  const [first] = setupFor([loan], inputOf(0)).loans;
  if (first === undefined) throw new Error('no loan');
  return first;
}

describe('money', () => {
  test('without income, with what is left of it, and with sums once', () => {
    const money = moneyOf(
      inputOf(500, {
        incomeGone: { from: 1, months: 2, leftFen: yuan(50) },
        oneOffs: [
          { month: 0, fen: yuan(1000) },
          { month: 2, fen: yuan(-80) },
          { month: 4, fen: yuan(-20) },
        ],
      }),
    );
    expect(money).toEqual({ first: [yuan(1500), yuan(50), 0, yuan(500), yuan(480)], laterFen: yuan(500) });
  });

  test('of a month in which a payment is missed is looked at until the month after', () => {
    const { first } = moneyOf(inputOf(500, { missed: { loanId: 'loan-a', month: 3 } }));
    expect(first).toEqual(Array.from({ length: 5 }, () => yuan(500)));
  });

  test('a missed payment of a loan that is not there changes nothing', () => {
    expect(setupOf([only()], inputOf(500, { missed: { loanId: 'loan-gone', month: 0 } })).missed).toBeNull();
  });
});

describe('another rate', () => {
  // 300 in parts of 100 at 12 %: 3, 2, 1. From the second month 24 %: 4, 2.
  test('counts on the principal from its month on', () => {
    const changed = withRateChange(only(), { from: 1, points: 12 });
    expect(changed.dues.map(({ interestFen }) => interestFen)).toEqual([yuan(3), yuan(4), yuan(2)]);
    expect(changed.changed?.rates.interest).toBe(0.02);
    expect(changed.changed?.rates.late).toBeCloseTo(0.03, 12);
  });

  // 10,000 at 24 % for twelve months; at 12 % an instalment of ten thousand over twelve is 888.49.
  test('makes equal instalments equal again, over the same months', () => {
    const loan = only(anOwnLoan({ paidOutOn: '2025-12-15', firstDueOn: '2026-01-15' }));
    const { dues } = withRateChange(loan, { from: 0, points: -12 });
    expect(dues.slice(0, 11).map(({ principalFen, interestFen }) => principalFen + interestFen)).toEqual(
      Array.from({ length: 11 }, () => yuan(888.49)),
    );
    expect(dues.reduce((sum, { principalFen }) => sum + principalFen, 0)).toBe(yuan(10_000));
  });

  // 1,000 for 6 months at 12 %: 60. 6 points more for the last two: 10.
  test('of a loan paid at its end counts for the months that are left', () => {
    const bullet = only(
      anOwnLoan({
        principalFen: yuan(1000),
        plan: { by: 'rate', kind: 'bullet', periods: 6, annualPercent: 12 },
        paidOutOn: '2025-12-15',
        firstDueOn: '2026-01-15',
      }),
    );
    expect(withRateChange(bullet, { from: 2, points: 6 }).dues[0]?.interestFen).toBe(yuan(70));
  });

  test('never falls below zero, and leaves a pasted plan as it is', () => {
    expect(withRateChange(only(), { from: 0, points: -50 }).dues.every(({ interestFen }) => interestFen === 0)).toBe(
      true,
    );
    const dues = [{ dueOn: '2026-01-20', amountFen: yuan(10_200), principalFen: null }];
    const list = only(anOwnLoan({ plan: { by: 'list', dues }, paidOutOn: '2025-12-20' }));
    expect(withRateChange(list, { from: 0, points: 10 })).toEqual(list);
  });

  test('that is higher never costs less', () => {
    const any = anyLoan(['equal_instalments', 'equal_principal', 'interest_first', 'flat_fee', 'bullet']);
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 10 }), (loan, from, points) => {
        const costOf = (rateChange: { from: number; points: number } | null) =>
          simulatePayoff(setupFor([loan], inputOf(10_000_000, { rateChange })), 'minimums').costFen;
        // Instalments worked out anew may round a few fen the other way.
        expect(costOf({ from, points })).toBeGreaterThanOrEqual(costOf(null) - 36);
      }),
    );
  });
});

describe('payments moved', () => {
  // Two months at 2 each – 1 % of the 200 left – with the last payment, 1.
  test('fall due later, and the months between cost interest with the last one', () => {
    const { dues } = withMovedDues(only(), 1, 2);
    expect(dues.map(({ month, interestFen }) => [month, interestFen])).toEqual([
      [0, yuan(3)],
      [3, yuan(2)],
      [4, yuan(5)],
    ]);
  });

  test('of a loan with nothing to come change nothing', () => expect(withMovedDues(only(), 9, 2)).toEqual(only()));
});
