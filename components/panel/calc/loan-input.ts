/** The typed fields of the loan calculator → its yearly price, or null while something is missing. */
import { type LoanCost, loanCost } from '@/lib/core/loan-cost';
import { fenFromYuan } from '@/lib/core/money';
import { type PlanRow, type RepaymentKind, repaymentPlan, statedPlan } from '@/lib/core/repayment-plan';
import { readFigure, readOptionalFigure, within } from './read-figure';

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

export const startOfLoan: LoanInput = {
  known: 'payment',
  principal: '10,000',
  periods: '12',
  payment: '932',
  rate: '0.05',
  ratePer: 'day',
  repayment: 'equal_instalments',
  upfront: '',
  monthlyFee: '',
};

export const yearlyTimes: Record<RatePeriod, number> = { year: 1, month: 12, day: 365 };
const mostYuan = 100_000_000;

/** `missing`: a field is blank or no figure. `no_loan`: the figures are there and make no loan, as when too little is paid back. */
export type LoanReading = { state: 'missing' } | { state: 'no_loan' } | { state: 'loan'; rows: PlanRow[]; cost: LoanCost; nominalPercent: number };

export function readLoan(input: LoanInput): LoanReading {
  const principal = within(readFigure(input.principal), 0.01, mostYuan);
  const periods = within(readFigure(input.periods), 1, 600);
  const upfront = within(readOptionalFigure(input.upfront), 0, mostYuan);
  const monthlyFee = within(readOptionalFigure(input.monthlyFee), 0, mostYuan);
  const stated = input.known === 'payment' ? within(readFigure(input.payment), 0.01, mostYuan) : within(readFigure(input.rate), 0, 1000);
  if (principal === null || periods === null || !Number.isInteger(periods) || upfront === null || monthlyFee === null || stated === null)
    return { state: 'missing' };
  const principalFen = fenFromYuan(principal);
  const rows =
    input.known === 'payment'
      ? statedPlan(principalFen, fenFromYuan(stated), periods)
      : repaymentPlan({ kind: input.repayment, principalFen, periods, annualPercent: stated * yearlyTimes[input.ratePer] });
  if (rows === null) return { state: 'no_loan' };
  const cost = loanCost(rows, principalFen, { upfrontFen: fenFromYuan(upfront), monthlyFen: fenFromYuan(monthlyFee) });
  return cost.annual === null || cost.annual.nominal < 0 ? { state: 'no_loan' } : { state: 'loan', rows, cost, nominalPercent: cost.annual.nominal };
}
