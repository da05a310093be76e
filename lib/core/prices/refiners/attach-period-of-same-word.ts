/** 年平息2%,电单车3%平息: the same word in the same sentence is charged for the same time. */
import type { Refiner } from '@/lib/core/prices/interpretation';

const maxGap = 40;
/** Two prices under one word are of one size. */
const maxTimes = 6;

export const attachPeriodOfSameWord: Refiner = (draft, { head, previous, previousEnd, figure, text, isPenalty }) => {
  if (
    draft.period ||
    isPenalty ||
    !previous?.period ||
    previous.period === 'total' ||
    (previous.kind !== 'rate' && head.word !== '平息')
  )
    return undefined;
  if (previous.isYearAssumed || head.word === '' || previous.head !== head.word || figure.start - previousEnd > maxGap)
    return undefined;
  const isOfOneSize = figure.high <= previous.figure.high * maxTimes && figure.low * maxTimes >= previous.figure.low;
  if (isOfOneSize && !/[;!?]/.test(text.slice(previousEnd, figure.start))) draft.period = previous.period;
  return undefined;
};
