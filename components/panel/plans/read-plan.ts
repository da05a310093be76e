/** Converts what is typed into the plan to figures. Every field that stands in the way is named at once. */
import { type FigureKind, figureOf, readTyped } from '@/components/figures/figure-kinds';
import { writeFigure } from '@/components/figures/write-figure';
import type { PlanDraft } from '@/components/panel/drafts/plan-draft';
import { fenFromYuan } from '@/lib/core/loans/money';
import { contractualFen, monthsFrom, type PayoffLoan, type PayoffLoans } from '@/lib/core/payoff/payoff-loan';
import type { PlanInput } from '@/lib/core/payoff/plan-input';

export const planFields = ['monthly', 'onceIn', 'goneMonths', 'goneLeft', 'ratePoints', 'onceOut'] as const;
export type PlanField = (typeof planFields)[number];

export const planFieldKinds = {
  monthly: 'fee',
  onceIn: 'fee',
  goneMonths: 'months',
  goneLeft: 'fee',
  ratePoints: 'percent',
  onceOut: 'fee',
} as const satisfies Record<PlanField, FigureKind>;

export const planFieldId = (field: PlanField): string => `plan-${field}`;

export type PlanReading = { input: PlanInput } | { state: 'wrong' | 'missing'; fields: PlanField[] };

/** Fen: what is late today, and what the contracts ask for in the month in which they ask for most. */
export function askedFor({ loans }: PayoffLoans): { lateFen: number; mostFen: number } {
  const lateFen = loans.reduce(
    (sum, { late }) =>
      late === null ? sum : sum + late.principalFen + late.interestFen + late.feeFen + late.penaltyFen,
    0,
  );
  return { lateFen, mostFen: Math.max(0, ...contractualFen(loans)) };
}

/** What suffices in every month in which nothing is late; of loans that are all late, the whole of it. */
export function assumedMonthly(prepared: PayoffLoans): string {
  const { lateFen, mostFen } = askedFor(prepared);
  return writeFigure(mostFen || lateFen, 100);
}

export interface MissedPayment {
  loan: PayoffLoan;
  month: number;
  /** Whether anything of the loan is due then. */
  hasDue: boolean;
}

const monthAt = ({ startMonth }: PayoffLoans, month: string): number => Math.max(0, monthsFrom(startMonth, month));

/** The payment that is tried without: where no month was chosen, the first of the loan. null: there is no loan. */
export function missedPayment({ missed }: PlanDraft, prepared: PayoffLoans): MissedPayment | null {
  const loan = prepared.loans.find(({ id }) => id === missed.loanId) ?? prepared.loans[0];
  if (loan === undefined) return null;
  const first = loan.late === null ? (loan.dues[0]?.month ?? 0) : 0;
  const month = missed.month === null ? first : monthAt(prepared, missed.month);
  const hasDue = (month === 0 && loan.late !== null) || loan.dues.some((due) => due.month === month);
  return { loan, month, hasDue };
}

function typedFigures({ monthly, onceIn, gone, rate, onceOut }: PlanDraft, assumed: string): [PlanField, string][] {
  return [
    ['monthly', monthly ?? assumed],
    ['onceIn', onceIn.sum],
    ...(gone.isOn
      ? ([
          ['goneMonths', gone.months],
          ['goneLeft', gone.left],
        ] as [PlanField, string][])
      : []),
    ...(rate.isOn ? ([['ratePoints', rate.points]] as [PlanField, string][]) : []),
    ...(onceOut.isOn ? ([['onceOut', onceOut.sum]] as [PlanField, string][]) : []),
  ];
}

const needed: readonly PlanField[] = ['monthly', 'goneMonths', 'ratePoints'];

export function readPlan(draft: PlanDraft, prepared: PayoffLoans): PlanReading {
  const read = new Map(
    typedFigures(draft, assumedMonthly(prepared)).map(([field, typed]) => [
      field,
      readTyped(typed, planFieldKinds[field]),
    ]),
  );
  const inState = (state: 'wrong' | 'blank') => planFields.filter((field) => read.get(field)?.state === state);
  const wrong = inState('wrong');
  if (wrong.length > 0) return { state: 'wrong', fields: wrong };
  const missing = inState('blank').filter((field) => needed.includes(field));
  if (missing.length > 0) return { state: 'missing', fields: missing };
  const figure = (field: PlanField): number => {
    const typed = read.get(field);
    return typed === undefined ? 0 : (figureOf(typed) ?? 0);
  };
  const fen = (field: PlanField) => fenFromYuan(figure(field));
  const at = (month: string | null) => (month === null ? 0 : monthAt(prepared, month));
  const { onceIn, onceOut, gone, missed, rate } = draft;
  const skipped = missed.isOn ? missedPayment(draft, prepared) : null;
  return {
    input: {
      monthlyFen: fen('monthly'),
      oneOffs: [
        { month: at(onceIn.month), fen: fen('onceIn') },
        { month: at(onceOut.month), fen: -fen('onceOut') },
      ].filter((one) => one.fen !== 0),
      incomeGone: gone.isOn ? { from: at(gone.from), months: figure('goneMonths'), leftFen: fen('goneLeft') } : null,
      missed: skipped === null ? null : { loanId: skipped.loan.id, month: skipped.month },
      rateChange: rate.isOn
        ? { from: at(rate.from), points: figure('ratePoints') * (rate.way === 'up' ? 1 : -1) }
        : null,
    },
  };
}
