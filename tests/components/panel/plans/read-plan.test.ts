import { describe, expect, test } from 'vitest';
import { blankPlan, type PlanDraft } from '@/components/panel/drafts/plan-draft';
import { askedFor, assumedMonthly, readPlan } from '@/components/panel/plans/read-plan';
import { fenFromYuan } from '@/lib/core/loans/money';
import { payoffLoans } from '@/lib/core/payoff/payoff-loan';
import { anOwnLoan } from '@/tests/support/own-loans';
import { inHundreds, planDay } from '@/tests/support/payoff';

const yuan = (sum: number) => fenFromYuan(sum);
const prepared = payoffLoans([inHundreds('loan-a', 1200, 12)], planDay);
const read = (part: Partial<PlanDraft>) => readPlan({ ...blankPlan, ...part }, prepared);

test('a blank plan assumes what the contracts ask for, and nothing else', () => {
  expect(read({})).toEqual({
    input: { monthlyFen: yuan(112), oneOffs: [], incomeGone: null, missed: null, rateChange: null },
  });
});

test('everything at once', () => {
  expect(
    read({
      monthly: '1千',
      onceIn: { sum: '500', month: '2026-03' },
      gone: { isOn: true, months: '2', left: '', from: '2026-02' },
      missed: { isOn: true, loanId: null, month: null },
      rate: { isOn: true, way: 'down', points: '1.5', from: '2026-04' },
      onceOut: { isOn: true, sum: '80', month: null },
    }),
  ).toEqual({
    input: {
      monthlyFen: yuan(1000),
      oneOffs: [
        { month: 2, fen: yuan(500) },
        { month: 0, fen: -yuan(80) },
      ],
      incomeGone: { from: 1, months: 2, leftFen: 0 },
      missed: { loanId: 'loan-a', month: 0 },
      rateChange: { from: 3, points: -1.5 },
    },
  });
});

describe('fields in the way', () => {
  test('wrong ones are named before missing ones', () => {
    expect(read({ monthly: 'x', gone: { ...blankPlan.gone, isOn: true, months: '' } })).toEqual({
      state: 'wrong',
      fields: ['monthly'],
    });
    expect(read({ monthly: '', gone: { ...blankPlan.gone, isOn: true, months: '' } })).toEqual({
      state: 'missing',
      fields: ['monthly', 'goneMonths'],
    });
  });

  test('those of a change that is not tried are not looked at', () => {
    expect(read({ rate: { ...blankPlan.rate, points: 'x' } })).toHaveProperty('input');
  });
});

test('of loans that are all late the whole of it is assumed', () => {
  const late = payoffLoans([anOwnLoan({ firstDueOn: '2025-01-10', paidOutOn: '2024-12-10' })], planDay);
  const { lateFen, mostFen } = askedFor(late);
  expect(mostFen).toBe(0);
  expect(assumedMonthly(late)).toBe(String(lateFen / 100));
});
