/** Six loans worked out by hand, to the fen; the steps stand beside the figures. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import { duesOf } from '@/lib/core/own-loans/loan-dues';
import { standingOf } from '@/lib/core/own-loans/loan-standing';
import { addDays } from '@/lib/core/wording/calendar-day';
import { anOwnLoan } from '@/tests/support/own-loans';

const yuan = (sum: number) => fenFromYuan(sum);

describe('equal instalments, 24 % a year, 945.60 a month', () => {
  test('on the due day nothing is late', () => {
    const { late, next, withinMonthFen } = standingOf(anOwnLoan(), '2026-02-28');
    expect(late).toBeNull();
    expect(next?.due.amountFen).toBe(yuan(945.6));
    expect(withinMonthFen).toBe(yuan(945.6));
  });

  // 1 day: 745.60 × 36 % ÷ 365 = 0.7354
  test('one day late', () => {
    expect(standingOf(anOwnLoan(), '2026-03-01').late).toEqual({
      days: 1,
      principalFen: yuan(745.6),
      interestFen: yuan(200),
      feeFen: 0,
      penaltyFen: yuan(0.74),
      openFen: yuan(946.34),
    });
  });

  // First: 745.60 × 36 % ÷ 365 × 31 = 22.80. The second was due on 28 March, 3 days ago: 760.51 × 36 % ÷ 365 × 3 = 2.25.
  test('31 days late, the second one by three', () => {
    const { late, penaltyCountedFen } = standingOf(anOwnLoan(), '2026-03-31');
    expect(late).toMatchObject({ days: 31, principalFen: yuan(745.6 + 760.51), penaltyFen: yuan(22.8 + 2.25) });
    expect(penaltyCountedFen).toBe(yuan(25.05));
  });

  // 500 on 10 March: ten days of penalty, 7.35, interest 200, the rest, 292.65, of the principal. Then 452.95 for 21 days: in all
  // (745.60 × 10 + 452.95 × 21) × 36 % ÷ 365 = 16.74, of which 9.39 are open.
  test('a part paid in between', () => {
    const { late, principalLeftFen } = standingOf(
      anOwnLoan({ payments: [{ on: '2026-03-10', amountFen: yuan(500) }] }),
      '2026-03-31',
    );
    expect(late).toMatchObject({ principalFen: yuan(452.95 + 760.51), penaltyFen: yuan(9.39 + 2.25) });
    expect(principalLeftFen).toBe(yuan(10_000 - 292.65));
  });

  test('within the days of grace nothing is counted; past them, from the due day on', () => {
    expect(standingOf(anOwnLoan({ graceDays: 3 }), '2026-03-03').late?.penaltyFen).toBe(0);
    expect(standingOf(anOwnLoan({ graceDays: 3 }), '2026-03-04').late?.penaltyFen).toBe(yuan(2.94));
  });

  test('an uplift that is not known is said', () => {
    const { isUpliftUnknown, late } = standingOf(anOwnLoan({ lateUpliftPercent: null }), '2026-03-31');
    expect(isUpliftUnknown).toBe(true);
    // 745.60 × 24 % ÷ 365 × 31 = 15.20; 760.51 × 24 % ÷ 365 × 3 = 1.50
    expect(late?.penaltyFen).toBe(yuan(16.7));
  });
});

// 5,000 for six months, 6 % a year in one sum: 150. 422 days late: 5,000 × 9 % ÷ 360 × 422 = 527.50.
test('one sum at the end, 422 days late, a year of 360 days', () => {
  const bullet = anOwnLoan({
    principalFen: yuan(5000),
    plan: { by: 'rate', kind: 'bullet', periods: 6, annualPercent: 6 },
    yearDays: 360,
    firstDueOn: '2024-03-15',
    paidOutOn: '2024-02-15',
  });
  expect(duesOf(bullet).map(({ dueOn, amountFen }) => [dueOn, amountFen])).toEqual([['2024-08-15', yuan(5150)]]);
  expect(standingOf(bullet, addDays('2024-08-15', 422)).late).toMatchObject({
    days: 422,
    penaltyFen: yuan(527.5),
    openFen: yuan(5677.5),
  });
});

// 1,200 in twelve parts, 1 % of the first sum each month, 10 of fee: 100 + 12 + 10. 91 days: the 1st, and three others.
test('a flat fee with a monthly charge, 91 days late', () => {
  const flat = anOwnLoan({
    principalFen: yuan(1200),
    monthlyFeeFen: yuan(10),
    plan: { by: 'rate', kind: 'flat_fee', periods: 12, annualPercent: 12 },
    firstDueOn: '2026-01-31',
    paidOutOn: '2025-12-31',
  });
  // 31 Jan, 28 Feb, 31 Mar, 30 Apr: late by 91, 63, 32 and 2 days. 100 × 18 % ÷ 365 × each: 4.49, 3.11, 1.58, 0.10.
  expect(standingOf(flat, '2026-05-02').late).toEqual({
    days: 91,
    principalFen: yuan(400),
    interestFen: yuan(48),
    feeFen: yuan(40),
    penaltyFen: yuan(4.49 + 3.11 + 1.58 + 0.1),
    openFen: yuan(497.28),
  });
});

// 10,000 at 12 %, interest first: 100, 100, and 10,100. Penalty is put on principal alone, of which none is late yet: 50 of the
// first interest was paid, so 50 and 100 are open.
test('interest first, the principal at the end: 31 days late, half of it paid', () => {
  const interestFirst = anOwnLoan({
    plan: { by: 'rate', kind: 'interest_first', periods: 3, annualPercent: 12 },
    paidOutOn: '2026-01-25',
    firstDueOn: '2026-02-25',
    payments: [{ on: '2026-03-01', amountFen: yuan(50) }],
  });
  expect(duesOf(interestFirst).map(({ amountFen }) => amountFen)).toEqual([yuan(100), yuan(100), yuan(10_100)]);
  expect(standingOf(interestFirst, '2026-03-28').late).toEqual({
    days: 31,
    principalFen: 0,
    interestFen: yuan(150),
    feeFen: 0,
    penaltyFen: 0,
    openFen: yuan(150),
  });
});

test('a plan as the lender lists it: what it does not say is worked out, the last payment takes what is left', () => {
  const listed = anOwnLoan({
    principalFen: yuan(2000),
    plan: {
      by: 'list',
      dues: [
        { dueOn: '2026-02-15', amountFen: yuan(1020), principalFen: yuan(1000) },
        { dueOn: '2026-03-15', amountFen: yuan(1010), principalFen: null },
      ],
    },
  });
  expect(duesOf(listed).map((due) => [due.principalFen, due.interestFen, due.balanceFen])).toEqual([
    [yuan(1000), yuan(20), yuan(1000)],
    [yuan(1000), yuan(10), 0],
  ]);
});

// 10,000 of which 1,000 never came, interest first at 24 %: after 28 of 362 days 200 and 77.35 of the 1,000 stand against 9,000 × 24 % ÷ 365 × 28 = 165.70; after all of them 2,400 and the 1,000.
test('what goes beyond 24 % a year on what really came', () => {
  const cut = anOwnLoan({
    upfrontFeeFen: yuan(1000),
    plan: { by: 'rate', kind: 'interest_first', periods: 12, annualPercent: 24 },
  });
  expect(standingOf(cut, '2026-02-28').aboveCapFen).toBe(yuan(277.35 - 165.7));
  expect(
    standingOf(
      anOwnLoan({ plan: { by: 'rate', kind: 'interest_first', periods: 12, annualPercent: 12 } }),
      '2026-02-28',
    ).aboveCapFen,
  ).toBe(0);
});

// 36 %: 300, then 278.86 on the 9,295.38 left after the first payment. 10,000 for 28 days and 9,295.38 for 28: 355.25 at 24 %.
test('what was paid back counts no more in what 24 % a year would be', () => {
  const dear = anOwnLoan({
    plan: { by: 'rate', kind: 'equal_instalments', periods: 12, annualPercent: 36 },
    payments: [{ on: '2026-02-28', amountFen: yuan(1004.62) }],
  });
  expect(standingOf(dear, '2026-03-28').aboveCapFen).toBe(yuan(578.86 - 355.25));
});

const anyPayment = fc.record({
  on: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-31', days)),
  amountFen: fc.integer({ min: 1, max: 200_000 }).map(toFen),
});

test('whatever is paid when, every fen is somewhere, and what is paid late never costs less', () => {
  fc.assert(
    fc.property(fc.array(anyPayment, { maxLength: 30 }), fc.integer({ min: 0, max: 600 }), (payments, days) => {
      const day = addDays('2026-01-31', days);
      const standing = standingOf(anOwnLoan({ payments }), day);
      const planned = duesOf(anOwnLoan()).reduce((sum, { amountFen }) => sum + amountFen, 0);
      const open = standing.dues.reduce((sum, { openFen }) => sum + openFen, 0);
      expect(planned + standing.penaltyCountedFen).toBe(open + standing.paidFen - standing.surplusFen);
      const later = standingOf(
        anOwnLoan({ payments: payments.map(({ on, amountFen }) => ({ on: addDays(on, 1), amountFen })) }),
        day,
      );
      expect(later.penaltyCountedFen).toBeGreaterThanOrEqual(standing.penaltyCountedFen);
    }),
  );
});
