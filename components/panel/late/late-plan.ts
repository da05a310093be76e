/** What being so late means today: three steps, the stages still ahead with their dates, and what it has added. Pure; knows no screen. */
import type { Stage, Tip } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import { priceSpan, underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { isNearLimitation } from '@/lib/core/letters/letter-facts';
import { stageOnDay } from '@/lib/core/loans/late-stage';
import { atCapFen, type LatenessTerms, latenessOnDay } from '@/lib/core/loans/lateness';
import { type Fen, fenFromYuan, toFen } from '@/lib/core/loans/money';
import { contractPercent } from '@/lib/core/own-loans/loan-dues';
import type { LoanStanding } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { addDays } from '@/lib/core/wording/calendar-day';

const stepCount = 3;
const limitationTipId = 'over-90-limitation';

/** Tips for today, the most urgent first; one that is for some kinds of lender is given only where the kind is known to be one of them. */
export function stepsFor(stage: Stage, tips: readonly Tip[], kind: Lender['kind'] | null, daysOverdue = 0): Tip[] {
  const byId = new Map(tips.map((tip) => [tip.id, tip]));
  const first = isNearLimitation(daysOverdue) ? [limitationTipId] : [];
  return [...new Set([...first, ...stage.steps])]
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ lenderKinds }) => lenderKinds === undefined || (kind !== null && lenderKinds.includes(kind)))
    .slice(0, stepCount);
}

export function stageOf(stages: readonly Stage[], daysOverdue: number): Stage | null {
  const id = stageOnDay(daysOverdue);
  return stages.find((stage) => stage.id === id) ?? null;
}

export interface StageAhead {
  stage: Stage;
  /** Its first day, counted from the due day. */
  fromDay: number;
  date: string;
}

/** Stages by days that have not begun, the next first. `dueOn`: the day it was due; day 1 is the day after. */
export function stagesAhead(stages: readonly Stage[], dueOn: string, daysOverdue: number): StageAhead[] {
  return stages.flatMap((stage) =>
    stage.fromDay !== null && stage.fromDay > daysOverdue
      ? [{ stage, fromDay: stage.fromDay, date: addDays(dueOn, stage.fromDay) }]
      : [],
  );
}

/** By the upper end of the listed price; the lower end beside it where the record has one. */
export interface LateCost {
  percent: number;
  upliftPercent: number;
  owedFen: Fen;
  addedFen: Fen;
  /** null: the record states one price, or no lower end. */
  low: { percent: number; owedFen: Fen; addedFen: Fen } | null;
  /** The same at the 24 % line; null where the contract stays below it. */
  atLineFen: Fen | null;
}

/** What it would be at the 24 % line, where the lender's own rate is not known; null without a sum. */
export function costAtLine(overdueYuan: number | null, daysOverdue: number): { owedFen: Fen; addedFen: Fen } | null {
  if (overdueYuan === null || overdueYuan <= 0) return null;
  const overdueFen = fenFromYuan(overdueYuan);
  const owedFen = atCapFen({ overdueFen, contractPercent: 0, upliftPercent: 0 }, daysOverdue);
  return { owedFen, addedFen: toFen(owedFen - overdueFen) };
}

/** By the lender's record; null where it states no price or no addition. */
export function lateCost(lender: Lender | null, overdueYuan: number | null, daysOverdue: number): LateCost | null {
  if (!lender || overdueYuan === null || overdueYuan <= 0) return null;
  const span = priceSpan(lender.prices);
  const contractPercent = span?.highPercent ?? null;
  const { upliftPercent } = lender.late;
  if (span === null || contractPercent === null || upliftPercent === null) return null;
  const terms: LatenessTerms = { overdueFen: fenFromYuan(overdueYuan), contractPercent, upliftPercent };
  const { owedByContractFen, differenceFen } = latenessOnDay(terms, daysOverdue);
  const low = span.lowPercent !== null && span.lowPercent < contractPercent ? span.lowPercent : null;
  const added = (owedFen: Fen) => toFen(owedFen - terms.overdueFen);
  const lowOwedFen =
    low === null ? null : latenessOnDay({ ...terms, contractPercent: low }, daysOverdue).owedByContractFen;
  return {
    percent: contractPercent,
    upliftPercent,
    owedFen: owedByContractFen,
    addedFen: added(owedByContractFen),
    low:
      low === null || lowOwedFen === null ? null : { percent: low, owedFen: lowOwedFen, addedFen: added(lowOwedFen) },
    atLineFen: differenceFen > 0 && underMainlandRules(lender) ? atCapFen(terms, daysOverdue) : null,
  };
}

/** As few as say the same as the loan. */
const rateDecimals = [2, 4] as const;

/**
 * What is late of a loan as terms of one sum on one day, so that it can be followed day by day; null where the two would not
 * say the same: several payments are late, some was paid meanwhile, or what is added once late is not known.
 */
export function termsOfLateLoan(loan: OwnLoan, { late }: LoanStanding): LatenessTerms | null {
  if (late === null || loan.lateUpliftPercent === null || late.principalFen === 0) return null;
  const { principalFen, penaltyFen, days } = late;
  for (const decimals of rateDecimals) {
    const terms: LatenessTerms = {
      overdueFen: principalFen,
      contractPercent: Number(contractPercent(loan).toFixed(decimals)),
      upliftPercent: loan.lateUpliftPercent,
    };
    if (latenessOnDay(terms, days).owedByContractFen - principalFen === penaltyFen) return terms;
  }
  return null;
}
