/** A bare 利率 of a loan is yearly by custom; a bare fee or interest says nothing of time. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { isRateHead } from './classify-kind';

/** A rate below this that says no period is as likely meant for a month or a day, percent. */
const minRatePercent = 2;
const minPenaltyPercent = 6;
/** Percent from which a figure that a reader chose, without any word, is taken for a year. */
const minBarePercent = 3;

export const assumeYear: Refiner = (draft, context) => {
  const { head, mode, figure, isPenalty } = context;
  if (draft.period || draft.isUplift || figure.high < minRatePercent) return undefined;
  if (isPenalty && figure.low < minPenaltyPercent) return undefined;
  const isBare = mode === 'selection' && !figure.isFen && !figure.notation && figure.low >= minBarePercent;
  if (!(head.word ? isRateHead(context) : isBare)) return undefined;
  draft.isYearAssumed = true;
  draft.period = 'year';
  return undefined;
};
