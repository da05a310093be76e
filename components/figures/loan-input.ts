/** Computes what a loan costs from the typed fields of the loan calculator. */
import { type LoanCost, loanCost, yearlyPercent } from '@/lib/core/loans/loan-cost';
import { defaultPrincipalYuan, defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import { fenFromYuan } from '@/lib/core/loans/money';
import { breakDownPayments, type PaymentPart } from '@/lib/core/loans/payment-breakdown';
import { type RepaymentKind, repaymentPlan, statedPlan } from '@/lib/core/loans/repayment-plan';
import { type FigureKind, feeOf, figureOf, readTyped } from './figure-kinds';

export const ratePeriods = ['year', 'month', 'day'] as const;
export type RatePeriod = (typeof ratePeriods)[number];

export interface LoanInput {
  known: 'payment' | 'rate';
  principal: string;
  periods: string;
  payment: string;
  rate: string;
  ratePer: RatePeriod;
  repayment: RepaymentKind;
  upfront: string;
  monthlyFee: string;
}

/** Sum and term as a field shows them before anything is typed. */
export const defaultTyped = {
  principal: defaultPrincipalYuan.toLocaleString('en-US'),
  term: String(defaultTermMonths),
} as const;

export const defaultLoanInput: LoanInput = {
  known: 'payment',
  principal: defaultTyped.principal,
  periods: defaultTyped.term,
  payment: '932',
  rate: '0.05',
  ratePer: 'day',
  repayment: 'equal_instalments',
  upfront: '',
  monthlyFee: '',
};

/** Nothing was typed yet: the figures are nobody's loan. */
export function isExampleLoan(input: LoanInput): boolean {
  return Object.entries(defaultLoanInput).every(([field, value]) => input[field as keyof LoanInput] === value);
}

export const yearlyTimes: Record<RatePeriod, number> = { year: 1, month: 12, day: 365 };

/** The fields that hold a figure. */
export type LoanFigure = 'principal' | 'periods' | 'payment' | 'rate' | 'upfront' | 'monthlyFee';

export const loanFigureKinds: Record<LoanFigure, FigureKind> = {
  principal: 'sum',
  periods: 'months',
  payment: 'sum',
  rate: 'percent',
  upfront: 'fee',
  monthlyFee: 'fee',
};

/** The fields on the form, in the order shown. */
export function shownFigures({ known }: Pick<LoanInput, 'known'>): LoanFigure[] {
  return ['principal', 'periods', known, 'upfront', 'monthlyFee'];
}

export interface ReadLoan {
  state: 'loan';
  parts: PaymentPart[];
  cost: LoanCost;
  /** Percent a year: the rate compared with the court's cap. */
  yearlyPercent: number;
}

/**
 * `wrong`: a field holds no such figure. `missing`: one that is needed is blank. `no_loan`: the figures are there and make
 * no loan, as when too little is paid back.
 */
export type LoanReading = { state: 'wrong' | 'missing'; fields: LoanFigure[] } | { state: 'no_loan' } | ReadLoan;

export function readLoan(input: LoanInput): LoanReading {
  const read = (field: LoanFigure) => readTyped(input[field], loanFigureKinds[field]);
  const inState = (state: 'wrong' | 'blank') => shownFigures(input).filter((field) => read(field).state === state);
  const principal = figureOf(read('principal'));
  const periods = figureOf(read('periods'));
  const upfront = feeOf(read('upfront'));
  const monthlyFee = feeOf(read('monthlyFee'));
  const stated = figureOf(read(input.known));
  if (principal === null || periods === null || upfront === null || monthlyFee === null || stated === null) {
    const wrong = inState('wrong');
    return wrong.length > 0
      ? { state: 'wrong', fields: wrong }
      : { state: 'missing', fields: inState('blank').filter((field) => loanFigureKinds[field] !== 'fee') };
  }
  const principalFen = fenFromYuan(principal);
  const rows =
    input.known === 'payment'
      ? statedPlan(principalFen, fenFromYuan(stated), periods)
      : repaymentPlan({
          kind: input.repayment,
          principalFen,
          periods,
          annualPercent: stated * yearlyTimes[input.ratePer],
        });
  if (rows === null) return { state: 'no_loan' };
  const fees = { upfrontFen: fenFromYuan(upfront), monthlyFen: fenFromYuan(monthlyFee) };
  const cost = loanCost(rows, principalFen, fees);
  const yearly = yearlyPercent(cost);
  return yearly === null || yearly < 0
    ? { state: 'no_loan' }
    : { state: 'loan', parts: breakDownPayments(rows, principalFen, fees), cost, yearlyPercent: yearly };
}
