import { expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import { standingOfAll } from '@/lib/core/own-loans/standing-of-all';
import { anOwnLoan } from '@/tests/support/own-loans';

const plan = { by: 'rate', kind: 'equal_instalments', periods: 12, annualPercent: 0 } as const;
/** 100 yuan a month. */
const plain = (id: string, firstDueOn: string) =>
  anOwnLoan({ id, plan, principalFen: fenFromYuan(1_200), firstDueOn, lateUpliftPercent: null });

test('late loans stand first, then those due next, then those paid off', () => {
  const paidOff = {
    ...plain('loan-paid', '2026-02-28'),
    payments: [{ on: '2026-02-20', amountFen: fenFromYuan(1_200) }],
  };
  const all = standingOfAll(
    [paidOff, plain('loan-later', '2026-04-20'), plain('loan-soon', '2026-04-05'), anOwnLoan()],
    '2026-03-31',
  );
  expect(all.loans.map(({ loan }) => loan.id)).toEqual(['loan-a', 'loan-soon', 'loan-later', 'loan-paid']);
  expect(all.next).toMatchObject({ loan: { id: 'loan-soon' }, due: { dueOn: '2026-04-05' } });
  // 945.60 on 28 April, and 100 on 5 and on 20 April
  expect(all.withinMonthFen).toBe(fenFromYuan(945.6 + 200));
  expect(all.late?.days).toBe(31);
  expect(all.isLeast).toBe(false);
});

test('late sums add up, with the days of the oldest; one uplift that is not known makes them the least', () => {
  const all = standingOfAll([plain('loan-b', '2026-03-30'), plain('loan-c', '2026-03-01')], '2026-03-31');
  expect(all.late).toMatchObject({ days: 30, principalFen: fenFromYuan(200), openFen: fenFromYuan(200) });
  expect(all.isLeast).toBe(true);
});

test('without loans nothing is due', () => {
  expect(standingOfAll([], '2026-03-31')).toEqual({
    loans: [],
    late: null,
    isLeast: false,
    next: null,
    withinMonthFen: 0,
    principalLeftFen: 0,
  });
});
