import { describe, expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import {
  contractualFen,
  monthAfter,
  monthsFrom,
  payoffLoans,
  principalOf,
  ratesIn,
  ratesOf,
} from '@/lib/core/payoff/payoff-loan';
import { anOwnLoan } from '@/tests/support/own-loans';
import { inHundreds, inputOf, planDay, setupFor } from '@/tests/support/payoff';

const yuan = (sum: number) => fenFromYuan(sum);

test('months are counted over the turn of a year', () => {
  expect(monthAfter('2026-11', 2)).toBe('2027-01');
  expect(monthAfter('2026-12', 0)).toBe('2026-12');
  expect(monthsFrom('2026-11', '2027-01')).toBe(2);
  expect(monthsFrom('2026-11', '2026-10')).toBe(-1);
});

test('a month of lateness is a twelfth of the year by which the contract counts', () => {
  expect(ratesOf(24, 36, 365)).toEqual({ interest: 0.02, late: 0.03 });
  expect(ratesOf(24, 36, 360).late).toBeCloseTo(0.36 * (365 / 12 / 360), 12);
});

describe('the first month of a plan', () => {
  test('is this one while something falls due in it', () => {
    expect(payoffLoans([inHundreds('loan-a', 300, 12)], planDay).startMonth).toBe('2026-01');
  });

  test('is the next one once this month’s payment was made', () => {
    const payments = [{ on: '2026-01-09', amountFen: yuan(103) }];
    const { startMonth, loans } = payoffLoans([inHundreds('loan-a', 300, 12, { payments })], planDay);
    expect(startMonth).toBe('2026-02');
    expect(loans[0]?.dues.map(({ month, baseFen }) => [month, baseFen])).toEqual([
      [0, yuan(200)],
      [1, yuan(100)],
    ]);
  });

  test('is this one where something is late, and that is due at once', () => {
    const { startMonth, loans } = payoffLoans([anOwnLoan()], '2026-03-31');
    expect(startMonth).toBe('2026-03');
    // As worked out by hand in the tests of the standing.
    expect(loans[0]?.late).toMatchObject({ days: 31, principalFen: yuan(745.6 + 760.51), penaltyFen: yuan(25.05) });
    expect(loans[0]?.dues[0]?.month).toBe(1);
    expect(loans.map(principalOf)).toEqual([yuan(10_000)]);
  });
});

test('a loan paid off is no part of a plan', () => {
  const payments = [{ on: '2026-01-09', amountFen: yuan(400) }];
  expect(payoffLoans([inHundreds('loan-a', 300, 12, { payments })], planDay).loans).toEqual([]);
});

test('a plan pasted as a list has no rate, and one by rate has', () => {
  const list = anOwnLoan({
    plan: { by: 'list', dues: [{ dueOn: '2026-02-15', amountFen: yuan(10_200), principalFen: null }] },
  });
  const { loans } = payoffLoans([list, anOwnLoan()], '2026-02-01');
  expect(loans.map(({ hasRate, interestBy }) => [hasRate, interestBy])).toEqual([
    [false, 'listed'],
    [true, 'balance'],
  ]);
});

test('what the contracts ask for together, month by month', () => {
  const { loans } = setupFor([inHundreds('loan-a', 200, 12), inHundreds('loan-b', 100, 24)], inputOf(0));
  expect(contractualFen(loans)).toEqual([yuan(102 + 102), yuan(101)]);
});

test('a rate that changes counts from its month on', () => {
  const [loan] = payoffLoans([anOwnLoan()], '2026-02-01').loans;
  if (loan === undefined) throw new Error('no loan');
  const rates = { interest: 0.01, late: 0.015 };
  const changed = { ...loan, changed: { from: 3, rates } };
  expect(ratesIn(changed, 2)).toEqual(loan.rates);
  expect(ratesIn(changed, 3)).toEqual(rates);
});
