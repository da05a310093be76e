import { expect, test } from 'vitest';
import { fenFromYuan, sumFen } from '@/lib/core/loans/money';
import { contractPercent, duesOf } from '@/lib/core/own-loans/loan-dues';
import { anOwnLoan } from '@/tests/support/own-loans';

test('payments by rate fall on the day of the first, at a month’s end where the month is too short', () => {
  const days = duesOf(anOwnLoan({ firstDueOn: '2027-12-31' })).map(({ dueOn }) => dueOn);
  expect(days.slice(0, 4)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31']);
});

test('a bullet is one payment, with all interest and fees', () => {
  const plan = { by: 'rate', kind: 'bullet', periods: 6, annualPercent: 12 } as const;
  const dues = duesOf(anOwnLoan({ plan, monthlyFeeFen: fenFromYuan(5), firstDueOn: '2026-02-28' }));
  // 10,000 × 1 % × 6, and 6 × 5
  expect(dues).toMatchObject([{ dueOn: '2026-07-28', interestFen: 60_000, feeFen: 3_000, amountFen: 1_063_000 }]);
});

test('a list is put in order, and all of the principal falls into it', () => {
  const due = (dueOn: string) => ({ dueOn, amountFen: fenFromYuan(3_400), principalFen: null });
  const loan = anOwnLoan({ plan: { by: 'list', dues: [due('2026-05-05'), due('2026-03-05'), due('2026-04-05')] } });
  const dues = duesOf(loan);
  expect(dues.map(({ number, dueOn }) => [number, dueOn])).toEqual([
    [1, '2026-03-05'],
    [2, '2026-04-05'],
    [3, '2026-05-05'],
  ]);
  expect(sumFen(dues.map(({ principalFen }) => principalFen))).toBe(loan.principalFen);
  expect(dues.at(-1)?.balanceFen).toBe(0);
});

test('the rate of a list is the one its payments come to; none where they only give the principal back', () => {
  const list = (sum: number) => ({
    plan: { by: 'list' as const, dues: [{ dueOn: '2026-03-05', amountFen: fenFromYuan(sum), principalFen: null }] },
    principalFen: fenFromYuan(10_000),
  });
  expect(contractPercent(list(10_100))).toBeCloseTo(12, 6);
  expect(contractPercent(list(10_000))).toBeCloseTo(0, 6);
});
