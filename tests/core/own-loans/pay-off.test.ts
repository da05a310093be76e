import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFen } from '@/lib/core/loans/money';
import { repaymentKinds } from '@/lib/core/loans/repayment-plan';
import { standingOf } from '@/lib/core/own-loans/loan-standing';
import { payOffOn } from '@/lib/core/own-loans/pay-off';
import { addDays, addMonths } from '@/lib/core/wording/calendar-day';
import { anOwnLoan } from '@/tests/support/own-loans';

describe('worked by hand', () => {
  // 10,000 at 24 %: the first interest is 200.00 for the 28 days to 28 February, the second 185.09 for the 28 days to 28 March.
  test.each([
    ['on the day it was paid out', '2026-01-31', { principalFen: 1_000_000, interestFen: 0, interestDays: 0 }],
    // 200.00 × 14 ÷ 28
    ['after half of the first month', '2026-02-14', { principalFen: 1_000_000, interestFen: 10_000, interestDays: 14 }],
    // 200.00 × 1 ÷ 28 = 7.142…
    ['after a day', '2026-02-01', { principalFen: 1_000_000, interestFen: 714, totalFen: 1_000_714 }],
  ])('%s', (_, day, sums) => {
    expect(payOffOn(anOwnLoan(), day, day, null)).toMatchObject({ lateFen: 0, dueFen: 0, chargeFen: null, ...sums });
  });

  test('on a due day that payment is whole, and the rest is principal', () => {
    // 945.60, and 10,000 less its principal of 745.60; with 1 % of that as charge.
    expect(payOffOn(anOwnLoan(), '2026-02-28', '2026-02-28', 1)).toMatchObject({
      dueFen: 94_560,
      principalFen: 925_440,
      interestFen: 0,
      chargeFen: 9_254,
      totalFen: 94_560 + 925_440 + 9_254,
    });
  });

  test('late payments are in it with their penalty', () => {
    // 745.60 late by 10 days at 36 % over 365 days: 7.35; half of 28 days are not over: 185.09 × 10 ÷ 28 = 66.10.
    expect(payOffOn(anOwnLoan(), '2026-03-10', '2026-03-10', null)).toMatchObject({
      lateFen: 94_560 + 735,
      principalFen: 925_440,
      interestFen: 6_610,
      interestDays: 10,
      totalFen: 94_560 + 735 + 925_440 + 6_610,
    });
  });

  test('what falls due before a later day is taken to be paid, and stands apart', () => {
    // After two payments 10,000 − 745.60 − 760.51 = 8,493.89 are owed; 169.88 × 5 ÷ 31 = 27.40.
    expect(payOffOn(anOwnLoan(), '2026-02-20', '2026-04-02', null)).toMatchObject({
      paidBeforeFen: 2 * 94_560,
      lateFen: 0,
      principalFen: 849_389,
      interestFen: 2_740,
    });
  });

  test('of a loan paid in one sum at its end, the interest of the whole time is by days', () => {
    // 10,000 at 12 % for three months: 300.00 for the 87 days from 31 January to 28 April; 300.00 × 30 ÷ 87 = 103.448…
    const plan = { by: 'rate', kind: 'bullet', periods: 3, annualPercent: 12 } as const;
    const loan = anOwnLoan({ plan, firstDueOn: '2026-02-28' });
    expect(payOffOn(loan, '2026-03-02', '2026-03-02', 0)).toMatchObject({
      principalFen: 1_000_000,
      interestFen: 10_345,
      chargeFen: 0,
      savedFen: 19_655,
    });
  });

  test('a charge may take more than what falls away', () => {
    expect(payOffOn(anOwnLoan(), '2027-01-20', '2027-01-20', 5).savedFen).toBeLessThan(0);
  });

  test('what was paid in advance is not asked again', () => {
    const loan = anOwnLoan({ payments: [{ on: '2026-02-05', amountFen: toFen(94_560) }] });
    expect(payOffOn(loan, '2026-02-14', '2026-02-14', null)).toMatchObject({
      principalFen: 925_440,
      interestFen: 0,
      totalFen: 925_440,
    });
  });
});

const loans = fc
  .record({
    kind: fc.constantFrom(...repaymentKinds),
    principal: fc.integer({ min: 10_000, max: 50_000_000 }),
    periods: fc.integer({ min: 1, max: 36 }),
    percent: fc.integer({ min: 0, max: 3600 }),
    fee: fc.integer({ min: 0, max: 5_000 }),
    paid: fc.integer({ min: 0, max: 2_000_000 }),
  })
  .map(({ kind, principal, periods, percent, fee, paid }) =>
    anOwnLoan({
      plan: { by: 'rate', kind, periods, annualPercent: percent / 100 },
      principalFen: toFen(principal),
      monthlyFeeFen: toFen(fee),
      payments: paid === 0 ? [] : [{ on: '2026-02-10', amountFen: toFen(paid) }],
    }),
  );
const days = fc.integer({ min: 15, max: 400 }).map((n) => addDays('2026-01-31', n));

test('until the next due, paying a day later never costs less', () => {
  fc.assert(
    fc.property(loans, days, (loan, day) => {
      const next = standingOf(loan, day).next?.due.dueOn ?? null;
      if (next === null || next <= day) return;
      const at = (on: string) => payOffOn(loan, on, on, null).totalFen;
      expect(at(addDays(day, 1))).toBeGreaterThanOrEqual(at(day));
    }),
  );
});

test('paying off without a charge never costs more than going on, and both come to what is open', () => {
  fc.assert(
    fc.property(loans, days, (loan, day) => {
      const { totalFen, savedFen } = payOffOn(loan, day, day, null);
      const openFen = standingOf(loan, day).dues.reduce((sum, due) => sum + due.openFen, 0);
      expect(savedFen).toBeGreaterThanOrEqual(0);
      expect(totalFen + savedFen).toBe(openFen);
    }),
  );
});

test('a payment made on its day counts the same whether the day is today or ahead', () => {
  fc.assert(
    fc.property(loans, days, fc.integer({ min: 0, max: 90 }), (loan, day, later) => {
      const on = addDays(day, later);
      const dues = standingOf(loan, day).dues;
      if (on > addMonths(loan.firstDueOn, 35) || standingOf(loan, day).late !== null) return;
      const paid = dues
        .filter(({ due, settledOn }) => settledOn === null && due.dueOn >= day && due.dueOn < on)
        .map(({ due, openFen }) => ({ on: due.dueOn, amountFen: openFen }));
      const made = { ...loan, payments: [...loan.payments, ...paid] };
      expect(payOffOn(loan, day, on, null).totalFen).toBe(payOffOn(made, on, on, null).totalFen);
    }),
  );
});
