/** Converts the typed fields of a loan the reader has taken to the kept loan and back. Every field at fault is named at once. */

import { type FigureKind, figureOf, readTyped } from '@/components/figures/figure-kinds';
import { writeFigure, writeYuan } from '@/components/figures/write-figure';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { instalmentPercent } from '@/lib/core/loans/instalment-percent';
import { type Fen, fenFromYuan, sumFen, toFen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { isCalendarDay } from '@/lib/core/wording/calendar-day';
import { type PlanLineProblem, readPlanLines, writePlanLines } from './plan-lines';

export const blankOwnLoan: OwnLoanInput = {
  lender: '',
  lenderId: null,
  sum: '',
  upfront: '',
  paidOutOn: '',
  firstDueOn: '',
  known: 'rate',
  kind: 'equal_instalments',
  periods: '',
  percent: '',
  instalment: '',
  list: '',
  monthlyFee: '',
  uplift: '',
  grace: '',
  yearDays: 365,
  isSecured: false,
  hasGuarantor: false,
  courtOn: '',
  note: '',
};

/** The fields that can stand in the way of keeping a loan, from the top. */
export const ownLoanFields = [
  'lender',
  'sum',
  'upfront',
  'paidOutOn',
  'periods',
  'percent',
  'instalment',
  'firstDueOn',
  'list',
  'monthlyFee',
  'uplift',
  'grace',
  'courtOn',
] as const;
export type OwnLoanField = (typeof ownLoanFields)[number];

/** `wrong`: the field says itself which figure may stand there. */
export type OwnLoanProblem =
  | PlanLineProblem
  | { problem: 'list_short' | 'instalment_short'; sumFen: Fen }
  | {
      problem:
        | 'wrong'
        | 'need_lender'
        | 'need_sum'
        | 'upfront_too_much'
        | 'upfront_needs_sum'
        | 'need_paid_out'
        | 'paid_out_ahead'
        | 'need_first_due'
        | 'first_due_early'
        | 'need_periods'
        | 'need_percent'
        | 'need_instalment'
        | 'court_early'
        | 'need_list'
        | 'list_long'
        | 'grace_long';
    };
export type OwnLoanProblems = Partial<Record<OwnLoanField, OwnLoanProblem>>;

const kinds = {
  sum: 'sum',
  upfront: 'fee',
  periods: 'months',
  percent: 'percent',
  instalment: 'sum',
  monthlyFee: 'fee',
  uplift: 'percent',
  grace: 'days',
} as const satisfies Partial<Record<OwnLoanField, FigureKind>>;
type FigureField = keyof typeof kinds;

const maxGraceDays = 60;

export function inputOfOwnLoan(loan: OwnLoan): OwnLoanInput {
  const { plan } = loan;
  return {
    lender: loan.lender,
    lenderId: loan.lenderId,
    sum: writeFigure(loan.principalFen, 100),
    upfront: writeYuan(loan.upfrontFeeFen),
    paidOutOn: loan.paidOutOn,
    firstDueOn: loan.firstDueOn,
    known: plan.by,
    kind: plan.by === 'rate' ? plan.kind : blankOwnLoan.kind,
    periods: plan.by === 'rate' ? String(plan.periods) : '',
    percent: plan.by === 'rate' ? writeFigure(plan.annualPercent) : '',
    instalment: '',
    list: plan.by === 'list' ? writePlanLines(plan.dues) : '',
    monthlyFee: writeYuan(loan.monthlyFeeFen),
    uplift: writeFigure(loan.lateUpliftPercent),
    grace: loan.graceDays === 0 ? '' : String(loan.graceDays),
    yearDays: loan.yearDays,
    isSecured: loan.isSecured,
    hasGuarantor: loan.hasGuarantor,
    courtOn: loan.courtOn ?? '',
    note: loan.note,
  };
}

export type Base = Pick<OwnLoan, 'id' | 'addedOn' | 'payments'>;

/** A figure that must be there: says what is missing, or that it is wrong. */
function needed(
  input: OwnLoanInput,
  field: FigureField,
  missing: 'need_sum' | 'need_periods' | 'need_percent' | 'need_instalment',
  problems: OwnLoanProblems,
): number | null {
  const read = readTyped(input[field], kinds[field]);
  if (read.state !== 'figure') problems[field] = { problem: read.state === 'blank' ? missing : 'wrong' };
  return figureOf(read);
}

/** A figure that may be left out. */
function optional(input: OwnLoanInput, field: FigureField, problems: OwnLoanProblems): number | null {
  const read = readTyped(input[field], kinds[field]);
  if (read.state === 'wrong') problems[field] = { problem: 'wrong' };
  return figureOf(read);
}

/** The rate by which so many instalments pay the sum back. */
function percentOfInstalment(
  input: OwnLoanInput,
  principalFen: Fen | null,
  periods: number | null,
  problems: OwnLoanProblems,
): number | null {
  const yuan = needed(input, 'instalment', 'need_instalment', problems);
  if (yuan === null || principalFen === null || periods === null) return null;
  const instalmentFen = fenFromYuan(yuan);
  const percent = instalmentPercent(principalFen, instalmentFen, periods);
  if (percent === null) problems.instalment = { problem: 'instalment_short', sumFen: toFen(instalmentFen * periods) };
  return percent;
}

function planOf(
  input: OwnLoanInput,
  principalFen: Fen | null,
  paidOutOn: string | null,
  problems: OwnLoanProblems,
): Pick<OwnLoan, 'plan' | 'firstDueOn'> | null {
  if (input.known === 'list') {
    const read = readPlanLines(input.list, paidOutOn);
    if ('problem' in read) {
      problems.list = read;
      return null;
    }
    const totalFen = sumFen(read.dues.map(({ amountFen }) => amountFen));
    if (principalFen !== null && totalFen < principalFen) problems.list = { problem: 'list_short', sumFen: totalFen };
    return { plan: { by: 'list', dues: read.dues }, firstDueOn: read.dues[0]?.dueOn ?? '' };
  }
  const periods = needed(input, 'periods', 'need_periods', problems);
  const annualPercent =
    input.known === 'rate'
      ? needed(input, 'percent', 'need_percent', problems)
      : percentOfInstalment(input, principalFen, periods, problems);
  if (!isCalendarDay(input.firstDueOn)) problems.firstDueOn = { problem: 'need_first_due' };
  else if (paidOutOn !== null && input.firstDueOn < paidOutOn) problems.firstDueOn = { problem: 'first_due_early' };
  if (periods === null || annualPercent === null) return null;
  const kind = input.known === 'rate' ? input.kind : 'equal_instalments';
  return { plan: { by: 'rate', kind, periods, annualPercent }, firstDueOn: input.firstDueOn };
}

/** `base`: what has no field stays as it was. */
export function readOwnLoan(
  input: OwnLoanInput,
  base: Base,
  today: string,
): { loan: OwnLoan } | { problems: OwnLoanProblems } {
  const problems: OwnLoanProblems = {};
  const lender = input.lender.trim().slice(0, 80);
  if (lender === '') problems.lender = { problem: 'need_lender' };
  const sum = needed(input, 'sum', 'need_sum', problems);
  const principalFen = sum === null ? null : fenFromYuan(sum);
  const upfrontFeeFen = fenFromYuan(optional(input, 'upfront', problems) ?? 0);
  if (principalFen !== null && upfrontFeeFen >= principalFen) problems.upfront = { problem: 'upfront_too_much' };
  if (problems.sum?.problem === 'wrong' && upfrontFeeFen > 0) problems.upfront ??= { problem: 'upfront_needs_sum' };
  const isDay = isCalendarDay(input.paidOutOn);
  if (!isDay) problems.paidOutOn = { problem: 'need_paid_out' };
  else if (input.paidOutOn > today) problems.paidOutOn = { problem: 'paid_out_ahead' };
  const plan = planOf(input, principalFen, isDay ? input.paidOutOn : null, problems);
  const monthlyFeeFen = fenFromYuan(optional(input, 'monthlyFee', problems) ?? 0);
  const lateUpliftPercent = optional(input, 'uplift', problems);
  const graceDays = optional(input, 'grace', problems) ?? 0;
  if (graceDays > maxGraceDays) problems.grace = { problem: 'grace_long' };
  const courtOn = isCalendarDay(input.courtOn) ? input.courtOn : null;
  if (courtOn !== null && isDay && courtOn < input.paidOutOn) problems.courtOn = { problem: 'court_early' };
  if (Object.keys(problems).length > 0 || plan === null || principalFen === null) return { problems };
  const { id, addedOn, payments } = base;
  const { lenderId, paidOutOn, yearDays, isSecured, hasGuarantor } = input;
  return {
    loan: {
      ...{ id, addedOn, payments, courtOn, lender, lenderId, principalFen: toFen(principalFen), upfrontFeeFen },
      ...{ paidOutOn, ...plan, monthlyFeeFen, lateUpliftPercent, graceDays, yearDays, isSecured, hasGuarantor },
      note: input.note.trim().slice(0, 500),
    },
  };
}
