/**
 * A kept loan as plans see it: what is late today, and what falls due in which calendar month from then on. Months are counted
 * from 0, the first month of the plan. Knows nothing of the money there is.
 */
import { type Fen, roundToFen, toFen } from '@/lib/core/loans/money';
import { contractPercent } from '@/lib/core/own-loans/loan-dues';
import { type LoanStanding, lateTermsOf, standingOf } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { OpenDue } from '@/lib/core/own-loans/payments-applied';
import { addMonths } from '@/lib/core/wording/calendar-day';

/** What is still open of one payment. */
export interface PayoffDue {
  month: number;
  principalFen: Fen;
  interestFen: Fen;
  feeFen: Fen;
  /** Principal of this payment and those after it: what its interest was worked out on. */
  baseFen: Fen;
}

export interface MonthRates {
  /** Fraction a month on principal that is not due yet. */
  interest: number;
  /** Fraction a month on principal that is late. */
  late: number;
}

export interface PayoffLoan {
  id: string;
  lender: string;
  /**
   * What principal given back early does to interest. `balance`: that of the next months shrinks with it. `listed`: it stays as
   * listed until all principal is back (a flat fee, a pasted plan). `end`: it falls due at the end, less what was saved.
   */
  interestBy: 'balance' | 'listed' | 'end';
  /** The instalment stays the same, so that interest saved goes to the principal: equal instalments. */
  keepsInstalment: boolean;
  /** Whether the contract’s rate is known; false: a pasted plan. */
  hasRate: boolean;
  /** Percent a year by contract, or what a pasted plan comes to. */
  annualPercent: number;
  rates: MonthRates;
  /** Other rates from a month on; null: they stay. */
  changed: { from: number; rates: MonthRates } | null;
  late: { principalFen: Fen; interestFen: Fen; feeFen: Fen; penaltyFen: Fen; days: number } | null;
  /** In the order of their months. */
  dues: PayoffDue[];
  courtOn: string | null;
  hasGuarantor: boolean;
  isSecured: boolean;
  isUpliftUnknown: boolean;
}

export interface PayoffLoans {
  /** 2026-11: month 0. */
  startMonth: string;
  /** Those that are not paid off. */
  loans: PayoffLoan[];
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The calendar month so many months after another: 2026-11 and 2 → 2027-01. */
export function monthAfter(startMonth: string, months: number): string {
  return addMonths(`${startMonth}-01`, months).slice(0, 7);
}

/** How many months one calendar month is after another, below zero before it. */
export function monthsFrom(startMonth: string, month: string): number {
  return monthNumber(month) - monthNumber(startMonth);
}

/** A month of lateness is a twelfth of 365 days, put on the year by which the contract counts. */
export function ratesOf(annualPercent: number, latePercent: number, yearDays: number): MonthRates {
  return { interest: annualPercent / 1200, late: ((latePercent / 100) * (365 / 12)) / yearDays };
}

function duesAhead(open: readonly OpenDue[], start: number): PayoffDue[] {
  let baseFen = 0;
  return open
    .toReversed()
    .map(({ due, principalFen, interestFen, feeFen }) => {
      baseFen += principalFen;
      return { month: monthNumber(due.dueOn) - start, principalFen, interestFen, feeFen, baseFen: toFen(baseFen) };
    })
    .toReversed();
}

function interestByOf({ plan }: OwnLoan): PayoffLoan['interestBy'] {
  if (plan.by === 'list' || plan.kind === 'flat_fee') return 'listed';
  return plan.kind === 'bullet' ? 'end' : 'balance';
}

function payoffLoan(
  loan: OwnLoan,
  { late, dues, isUpliftUnknown }: LoanStanding,
  today: string,
  start: number,
): PayoffLoan {
  const { plan, id, lender, courtOn, hasGuarantor, isSecured } = loan;
  const annualPercent = contractPercent(loan);
  const { latePercent, yearDays } = lateTermsOf(loan);
  return {
    ...{ id, lender, courtOn, hasGuarantor, isSecured, isUpliftUnknown, annualPercent, late, changed: null },
    interestBy: interestByOf(loan),
    keepsInstalment: plan.by === 'rate' && plan.kind === 'equal_instalments',
    hasRate: plan.by === 'rate',
    rates: ratesOf(annualPercent, latePercent, yearDays),
    dues: duesAhead(
      dues.filter(({ settledOn, due }) => settledOn === null && due.dueOn >= today),
      start,
    ),
  };
}

/** The plan begins with this month where anything is late or falls due in it from today on, otherwise with the next. */
export function payoffLoans(loans: readonly OwnLoan[], today: string): PayoffLoans {
  const open = loans
    .map((loan) => ({ loan, standing: standingOf(loan, today) }))
    .filter(({ standing: { late, next } }) => late !== null || next !== null);
  const thisMonth = monthNumber(today);
  const isNow = open.some(
    ({ standing: { late, next } }) => late !== null || (next !== null && monthNumber(next.due.dueOn) === thisMonth),
  );
  const startMonth = monthAfter(today.slice(0, 7), isNow ? 0 : 1);
  const start = thisMonth + (isNow ? 0 : 1);
  return { startMonth, loans: open.map(({ loan, standing }) => payoffLoan(loan, standing, today, start)) };
}

export function ratesIn({ rates, changed }: PayoffLoan, month: number): MonthRates {
  return changed !== null && month >= changed.from ? changed.rates : rates;
}

/** Principal that was not given back, late or not. */
export function principalOf({ late, dues }: PayoffLoan): Fen {
  return toFen((late?.principalFen ?? 0) + (dues[0]?.baseFen ?? 0));
}

/** What the contract asks for in each month, what is late left out. */
export function contractualFen(loans: readonly PayoffLoan[]): Fen[] {
  const sums: number[] = [];
  for (const { dues } of loans)
    for (const { month, principalFen, interestFen, feeFen } of dues)
      sums[month] = (sums[month] ?? 0) + principalFen + interestFen + feeFen;
  return Array.from(sums, (sum) => roundToFen(sum ?? 0));
}
