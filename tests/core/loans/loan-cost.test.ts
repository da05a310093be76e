import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFees, costAtRate, type FeeTerms, type LoanFees, loanCost, yearlyPercent } from '@/lib/core/loans/loan-cost';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import { type PlanRow, type RepaymentKind, repaymentPlan, statedPlan } from '@/lib/core/loans/repayment-plan';

function plan(kind: RepaymentKind, principalYuan: number, annualPercent: number, periods: number): PlanRow[] {
  return repaymentPlan({ kind, principalFen: fenFromYuan(principalYuan), periods, annualPercent });
}
function stated(principalYuan: number, paymentYuan: number, periods: number): PlanRow[] {
  return statedPlan(fenFromYuan(principalYuan), fenFromYuan(paymentYuan), periods) ?? [];
}
const upfront = (yuan: number): LoanFees => ({ upfrontFen: fenFromYuan(yuan) });
const monthly = (yuan: number): LoanFees => ({ monthlyFen: fenFromYuan(yuan) });

/** Worked examples of common offers: [what, rows, principal in yuan, fees, nominal percent, effective percent]. */
const goldenCases: [string, PlanRow[], number, LoanFees, number, number][] = [
  ['0.2 % a month of the first principal', plan('flat_fee', 10_000, 2.4, 12), 10_000, {}, 4.4, 4.49],
  ['0.3 % a month of the first principal', plan('flat_fee', 10_000, 3.6, 12), 10_000, {}, 6.58, 6.78],
  ['0.49 % a month of the first principal', plan('flat_fee', 10_000, 5.88, 12), 10_000, {}, 10.68, 11.22],
  ['0.5 % a month of the first principal', plan('flat_fee', 10_000, 6, 12), 10_000, {}, 10.9, 11.46],
  ['0.54 % a month of the first principal', plan('flat_fee', 10_000, 6.48, 12), 10_000, {}, 11.75, 12.41],
  ['0.6 % a month of the first principal', plan('flat_fee', 12_000, 7.2, 12), 12_000, {}, 13.03, 13.84],
  ['0.7 % a month of the first principal', plan('flat_fee', 10_000, 8.4, 12), 10_000, {}, 15.16, 16.26],
  ['1 % a month of the first principal', plan('flat_fee', 10_000, 12, 12), 10_000, {}, 21.46, 23.7],
  ['1.2 % a month of the first principal', plan('flat_fee', 10_000, 14.4, 12), 10_000, {}, 25.6, 28.82],
  ['1.5 % a month of the first principal', plan('flat_fee', 10_000, 18, 12), 10_000, {}, 31.72, 36.76],
  ['2 % a month of the first principal', plan('flat_fee', 10_000, 24, 12), 10_000, {}, 41.7, 50.67],
  ['3 % a month of the first principal', plan('flat_fee', 10_000, 36, 12), 10_000, {}, 60.96, 81.23],
  ['0.7 % × 3', plan('flat_fee', 12_000, 8.4, 3), 12_000, {}, 12.56, 13.3],
  ['0.65 % × 6', plan('flat_fee', 12_000, 7.8, 6), 12_000, {}, 13.25, 14.09],
  ['0.5 % × 6', plan('flat_fee', 12_000, 6, 6), 12_000, {}, 10.21, 10.71],
  ['0.7 % × 24', plan('flat_fee', 12_000, 8.4, 24), 12_000, {}, 15.38, 16.51],
  ['7.2 % taken up front, 12 × 1,000', plan('flat_fee', 12_000, 0, 12), 12_000, upfront(864), 14.02, 14.96],
  ['3.58 % over 12 months', plan('flat_fee', 10_000, 3.58, 12), 10_000, {}, 6.54, 6.74],
  ['12 × 932 for 10,000', stated(10_000, 932, 12), 10_000, {}, 21.18, 23.36],
  ['12 × 900 for 10,000', stated(10_000, 900, 12), 10_000, {}, 14.45, 15.45],
  ['12 × 893 for 10,000', stated(10_000, 893, 12), 10_000, {}, 12.96, 13.76],
  ['12 × 893.33 for 10,000', stated(10_000, 893.33, 12), 10_000, {}, 13.03, 13.84],
  ['7.2 % in equal instalments', plan('equal_instalments', 10_000, 7.2, 12), 10_000, {}, 7.2, 7.44],
  ['24 % in equal instalments', plan('equal_instalments', 10_000, 24, 12), 10_000, {}, 24, 26.82],
  ['3 × 47.79 for 140', stated(140, 47.79, 3), 140, {}, 14.39, 15.37],
  ['3 × 47.83 for 140', stated(140, 47.83, 3), 140, {}, 14.9, 15.96],
  ['12 × 4,183.40 for 42,000', stated(42_000, 4183.4, 12), 42_000, {}, 34.28, 40.21],
  ['586 interest on 8,000 over 12 months', stated(8000, 715.5, 12), 8000, {}, 13.26, 14.09],
  ['12 % and 598 membership, 12 months', plan('equal_instalments', 10_000, 12, 12), 10_000, upfront(598), 23.88, 26.67],
  ['12 % and 598 membership, 3 months', plan('equal_instalments', 10_000, 12, 3), 10_000, upfront(598), 50.28, 63.65],
  ['24 % on 3,000 less 210, 12 months', plan('equal_instalments', 3000, 24, 12), 3000, upfront(210), 38.42, 45.97],
  ['24 % on 3,000 less 210, 6 months', plan('equal_instalments', 3000, 24, 6), 3000, upfront(210), 50.32, 63.71],
  ['24 % on 3,000 less 210, 3 months', plan('equal_instalments', 3000, 24, 3), 3000, upfront(210), 69.82, 97.12],
  ['6,800 back on 5,000 in 12', stated(5000, 566.67, 12), 5000, {}, 60.96, 81.23],
  ['6,800 back on 5,000 in 12, with 299 membership', stated(5000, 566.67, 12), 5000, upfront(299), 74.31, 105.66],
  [
    '1.5 % a month and 0.3 % a day, both of the first principal',
    plan('flat_fee', 10_000, 126, 12),
    10_000,
    {},
    185.85,
    462.88,
  ],
  [
    '0.8 % a month of the first principal and 200 a month on 20,000',
    plan('flat_fee', 20_000, 9.6, 12),
    20_000,
    monthly(200),
    37.74,
    45,
  ],
  [
    '0.8 % a month of what is left and 200 a month on 20,000',
    plan('equal_instalments', 20_000, 9.6, 12),
    20_000,
    monthly(200),
    30.49,
    35.15,
  ],
  [
    '200,000 less 15,000 at 3.5 %, 12 months',
    plan('equal_instalments', 200_000, 3.5, 12),
    200_000,
    upfront(15_000),
    18.27,
    19.88,
  ],
  [
    '200,000 less 15,000 at 3.5 %, 36 months',
    plan('equal_instalments', 200_000, 3.5, 36),
    200_000,
    upfront(15_000),
    8.74,
    9.1,
  ],
  [
    '200,000 less 15,000 at 3.5 %, interest first',
    plan('interest_first', 200_000, 3.5, 12),
    200_000,
    upfront(15_000),
    11.47,
    12.1,
  ],
  ['12 % interest first', plan('interest_first', 10_000, 12, 12), 10_000, {}, 12, 12.68],
  ['18 % equal principal, 10 months', plan('equal_principal', 10_000, 18, 10), 10_000, {}, 18, 19.56],
  [
    '12 % and 1 % a month guarantee of the first principal',
    plan('equal_instalments', 10_000, 12, 12),
    10_000,
    monthly(100),
    32.76,
    38.15,
  ],
];

describe('worked examples', () => {
  test.each(goldenCases)('%s', (_what, rows, principalYuan, fees, nominal, effective) => {
    const { annual } = loanCost(rows, fenFromYuan(principalYuan), fees);
    expect(Math.abs((annual?.nominal ?? Number.NaN) - nominal)).toBeLessThanOrEqual(0.01);
    expect(Math.abs((annual?.effective ?? Number.NaN) - effective)).toBeLessThanOrEqual(0.02);
  });

  test('a split price fits 36 % with 0.05 % a day: 18 % and 18 % of the first principal', () => {
    const { annual } = loanCost(plan('flat_fee', 10_000, 36, 12), fenFromYuan(10_000));
    expect(annual?.nominal).toBeCloseTo(60.96, 2);
  });
});

test('counts cash received, all that is paid, and the cost of each 1,000', () => {
  const cost = loanCost(stated(5000, 566.67, 12), fenFromYuan(5000), upfront(299));
  expect(cost.receivedFen).toBe(fenFromYuan(4701));
  expect(cost.totalPaidFen).toBe(fenFromYuan(6800.04));
  expect(cost.totalCostFen).toBe(fenFromYuan(2099.04));
  expect(cost.costPerThousandFen).toBe(fenFromYuan(446.51));
});

test.each([
  [12, 0, 26, 23.34, 26],
  [36, 0, 26, 19.38, 21.19],
  [6, 0, 26, 24.69, 27.69],
  [12, 500, 32.63, 28.58, 32.63],
])(
  '26 per cent repaid in one sum after %i months, %i kept back: judged by %f simple, not by %f nominal',
  (months, keptBack, simple, nominal, effective) => {
    const cost = loanCost(plan('bullet', 10_000, 26, months), fenFromYuan(10_000), upfront(keptBack));
    expect(cost.simplePercent).toBeCloseTo(simple, 2);
    expect(yearlyPercent(cost)).toBe(cost.simplePercent);
    expect(cost.annual?.nominal).toBeCloseTo(nominal, 2);
    expect(cost.annual?.effective).toBeCloseTo(effective, 2);
  },
);

test('a loan that is repaid month by month is judged by its nominal rate', () => {
  for (const kind of ['equal_instalments', 'equal_principal', 'flat_fee', 'interest_first'] as const) {
    const cost = loanCost(plan(kind, 10_000, 26, 12), fenFromYuan(10_000));
    expect(cost.simplePercent).toBeNull();
    expect(yearlyPercent(cost)).toBe(cost.annual?.nominal);
  }
  const monthLong = loanCost(plan('bullet', 10_000, 26, 1), fenFromYuan(10_000));
  expect(monthLong.simplePercent).toBeNull();
  expect(yearlyPercent(monthLong)).toBeCloseTo(26, 1);
});

test('a fee that eats the whole payout leaves no yearly figure', () => {
  const cost = loanCost(plan('bullet', 1000, 12, 1), fenFromYuan(1000), upfront(1000));
  expect(cost.annual).toBeNull();
  expect(cost.solution).toBeNull();
});

const offer = fc.record({
  kind: fc.constantFrom<RepaymentKind>('equal_instalments', 'equal_principal', 'flat_fee', 'interest_first', 'bullet'),
  yuan: fc.integer({ min: 500, max: 200_000 }),
  annualPercent: fc.double({ min: 0, max: 40, noNaN: true }),
  periods: fc.integer({ min: 1, max: 36 }),
});

test('each added fee makes the loan dearer', () => {
  const fee = fc.constantFrom('upfrontFen', 'monthlyFen', 'atEndFen');
  fc.assert(
    fc.property(
      offer,
      fee,
      fc.integer({ min: 1, max: 100 }),
      ({ kind, yuan, annualPercent, periods }, due, feeYuan) => {
        const rows = plan(kind, yuan, annualPercent, periods);
        const without = loanCost(rows, fenFromYuan(yuan));
        const withFee = loanCost(rows, fenFromYuan(yuan), { [due]: fenFromYuan(feeYuan) });
        expect(withFee.annual?.nominal).toBeGreaterThan(without.annual?.nominal ?? Number.NaN);
        expect(withFee.totalCostFen - without.totalCostFen).toBe(
          fenFromYuan(feeYuan) * (due === 'monthlyFen' ? periods : 1),
        );
      },
    ),
  );
});

test('without fees, a plan on what is still owed costs its own rate', () => {
  fc.assert(
    fc.property(offer, ({ yuan, annualPercent, periods }) => {
      for (const kind of ['equal_instalments', 'equal_principal', 'interest_first'] as const) {
        const { annual } = loanCost(plan(kind, yuan * 100, annualPercent, periods), fenFromYuan(yuan * 100));
        expect(annual?.nominal).toBeCloseTo(annualPercent, 2);
      }
    }),
  );
});

test('fees are added up by when they are due, and those without a figure are counted', () => {
  const fees = addFees(
    [
      { amountFen: fenFromYuan(598), percentOfPrincipal: null, when: 'upfront' },
      { amountFen: null, percentOfPrincipal: 1, when: 'monthly' },
      { amountFen: null, percentOfPrincipal: 0.5, when: 'monthly' },
      { amountFen: null, percentOfPrincipal: null, when: 'monthly' },
    ],
    { principalFen: fenFromYuan(10_000), periods: 12 },
  );
  expect(fees).toEqual({
    upfrontFen: toFen(59_800),
    monthlyFen: toFen(15_000),
    atEndFen: toFen(0),
    balancePercent: 0,
    unknown: 1,
  });
});

describe('a fee of so many percent a year', () => {
  const loan = {
    kind: 'equal_instalments',
    principalFen: fenFromYuan(10_000),
    periods: 24,
    annualPercent: 8.5,
  } as const;
  const of = (when: FeeTerms['when'], percentOfPrincipal: number) =>
    addFees([{ amountFen: null, percentOfPrincipal, when }], loan);

  test('of what is still owed adds its percent to the rate', () => {
    expect(costAtRate(loan, of('by_year', 7.2)).annual?.nominal).toBeCloseTo(15.7, 2);
  });

  test('taken on the first day is as many times that percent as there are years', () => {
    expect(of('by_year_upfront', 2).upfrontFen).toBe(40_000);
  });
});

test.each([24, 18.25, 7.2])(
  'a loan at %f %% without fees costs what it says, whatever the fen leave',
  (annualPercent) => {
    for (const kind of ['equal_instalments', 'equal_principal', 'interest_first'] as const) {
      expect(
        costAtRate({ kind, principalFen: fenFromYuan(1000), periods: 12, annualPercent }).annual?.nominal,
      ).toBeCloseTo(annualPercent, 10);
    }
  },
);
