import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import stagesData from '@/assets/data/stages.json';
import tipsData from '@/assets/data/tips.json';
import { lateCost, stageOf, stagesAhead, stepsFor, termsOfLateLoan } from '@/components/panel/late/late-plan';
import type { Stage, Tip } from '@/lib/core/lenders/knowledge';
import { lenderKinds } from '@/lib/core/lenders/lender';
import { latenessOnDay } from '@/lib/core/loans/lateness';
import { toFen } from '@/lib/core/loans/money';
import { type LatePart, standingOf } from '@/lib/core/own-loans/loan-standing';
import { addDays } from '@/lib/core/wording/calendar-day';
import { anOwnLoan } from '@/tests/support/own-loans';
import { aLender } from '@/tests/support/sample-lenders';

const stages = stagesData as Stage[];
const tips = tipsData as Tip[];

describe('on each day', () => {
  test.each([0, 1, 2, 30, 31, 40, 90, 91, 180, 181, 360, 361, 422, 2000])(
    '%i: three steps for every kind of lender',
    (day) => {
      const stage = stageOf(stages, day);
      for (const kind of [null, ...lenderKinds]) expect(stepsFor(stage as Stage, tips, kind)).toHaveLength(3);
    },
  );

  test('advice on credit cards is for banks alone', () => {
    const stage = stageOf(stages, 40) as Stage;
    const saysCard = (kind: Parameters<typeof stepsFor>[2]) =>
      stepsFor(stage, tips, kind).some(({ text }) => text.zh.includes('信用卡'));
    expect([saysCard('bank'), saysCard('platform'), saysCard(null)]).toEqual([true, false, false]);
  });

  test('near three years the time to sue comes first', () => {
    expect(stepsFor(stageOf(stages, 1200) as Stage, tips, null, 1200)[0]?.id).toBe('over-90-limitation');
    expect(stepsFor(stageOf(stages, 400) as Stage, tips, null, 400)[0]?.id).toBe('over-90-court-letters');
  });

  test('the stages ahead have their dates', () => {
    expect(stagesAhead(stages, '2026-10-20', 40).map(({ date, fromDay }) => [date, fromDay])).toEqual([
      ['2027-01-19', 91],
      ['2027-04-19', 181],
      ['2027-10-16', 361],
    ]);
    expect(stagesAhead(stages, '2025-01-01', 700)).toEqual([]);
  });
});

test('what it has added is said only where the record states price and addition', () => {
  const bare = aLender();
  expect(lateCost(null, 10_000, 40)).toBeNull();
  expect(lateCost({ ...bare, prices: [] }, 10_000, 40)).toBeNull();
  expect(lateCost(bare, null, 40)).toBeNull();
});

test('a price from one figure to another gives a sum from one to another', () => {
  // 5,000 yuan for 40 days at 15 % and at 23.98 %, half as much again once late.
  expect(lateCost(aLender(), 5000, 40)).toMatchObject({ addedFen: 19_710, low: { percent: 15, addedFen: 12_329 } });
  const [price] = aLender().prices;
  const prices = price ? [{ ...price, lowPercent: price.highPercent }] : [];
  expect(lateCost(aLender({ prices }), 5000, 40)).toMatchObject({ addedFen: 19_710, low: null });
});

test('a late loan is followed day by day only where that says what the loan says, to the fen', () => {
  fc.assert(
    fc.property(
      fc.record({
        annualPercent: fc.double({ min: 0, max: 36, noNaN: true }),
        lateUpliftPercent: fc.option(fc.integer({ min: 0, max: 100 })),
        yearDays: fc.constantFrom(360 as const, 365 as const),
        graceDays: fc.integer({ min: 0, max: 10 }),
        paidFen: fc.integer({ min: 0, max: 120_000 }),
        days: fc.integer({ min: 1, max: 80 }),
      }),
      ({ annualPercent, lateUpliftPercent, yearDays, graceDays, paidFen, days }) => {
        const loan = anOwnLoan({
          ...{ lateUpliftPercent, yearDays, graceDays },
          plan: { by: 'rate', kind: 'equal_instalments', periods: 12, annualPercent },
          payments: paidFen === 0 ? [] : [{ on: '2026-03-03', amountFen: toFen(paidFen) }],
        });
        const standing = standingOf(loan, addDays('2026-02-28', days));
        const terms = termsOfLateLoan(loan, standing);
        if (terms === null) return;
        const late = standing.late as LatePart;
        expect(terms.overdueFen).toBe(late.principalFen);
        const { owedByContractFen } = latenessOnDay(terms, late.days);
        expect(owedByContractFen).toBe(late.principalFen + late.penaltyFen);
      },
    ),
  );
});

test.each([
  ['one payment, nothing paid', anOwnLoan(), '2026-03-15', 74_560],
  ['two payments', anOwnLoan(), '2026-03-31', null],
  ['the uplift is not known', anOwnLoan({ lateUpliftPercent: null }), '2026-03-15', null],
  ['nothing is late', anOwnLoan(), '2026-02-28', null],
])('terms of a late loan: %s', (_case, loan, day, overdueFen) => {
  expect(termsOfLateLoan(loan, standingOf(loan, day))?.overdueFen ?? null).toBe(overdueFen);
});
