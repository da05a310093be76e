/** A bare 利率 of a loan is yearly by custom; a bare fee or interest says nothing of time. */
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';
import { isRateHead } from './classify-kind';

/** A rate below this that says no period is as likely meant for a month or a day, percent. */
const minRatePercent = 2;
/** Named after its loan, a rate is yearly even where it is lower: 房贷利率1.85%. */
const minLoanRatePercent = { mortgage: 0.5, loan: 1.2 };
const mortgageRate = /(?:房贷|信贷|按揭|公积金贷款|抵押贷款?)(?:的|年)?利率[^\d%]{0,8}$/;
const loanRate = /[贷借]款?(?:的|年)?利率[^\d%]{0,8}$/;
/** In Taiwan and Hong Kong a rate by the month says so, percent. */
const minTraditionalPercent = 0.2;
const minPenaltyPercent = 6;
/** Hong Kong charges a flat rate, 平息, by the month; one that is higher may be yearly, percent. */
const maxFlatMonthly = 1.5;
/** Percent from which a figure that a reader chose, without any word, is taken for a year. */
const minBarePercent = 3;

function minPercentOf({ before, isPenalty, isTraditional }: FigureContext): number {
  if (isPenalty) return minRatePercent;
  if (isTraditional) return minTraditionalPercent;
  if (mortgageRate.test(before)) return minLoanRatePercent.mortgage;
  return loanRate.test(before) ? minLoanRatePercent.loan : minRatePercent;
}

export const assumeYear: Refiner = (draft, context) => {
  const { head, mode, figure, isPenalty } = context;
  if (!draft.period && head.word === '平息' && figure.high <= maxFlatMonthly) draft.period = 'month';
  // 车贷平息2.2%: no loan costs that much a month, put on all of the sum.
  if (!draft.period && head.word === '平息' && figure.low > maxFlatMonthly) draft.period = 'year';
  if (draft.period || draft.isUplift || figure.high < minPercentOf(context)) return undefined;
  if (isPenalty && figure.low < minPenaltyPercent) return undefined;
  const isBare = mode === 'selection' && !figure.isFen && !figure.notation && figure.low >= minBarePercent;
  if (!(head.word ? isRateHead(context) : isBare)) return undefined;
  draft.isYearAssumed = true;
  draft.period = 'year';
  return undefined;
};
