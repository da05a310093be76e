/** A figure that says no period is a price only where lending is spoken of, or where its notation or its moment says so. */
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';

const moment = /一次性|放款|提前[还结清偿]|前期/;

/** 年息3%,手续费就收10%: what follows a loan's price is the loan's. */
export const isBesidePrice = ({ head, previous, figure, previousEnd }: FigureContext): boolean =>
  head.kind === 'fee' && previous !== null && figure.start - previousEnd < 24;

export const requireLending: Refiner = ({ period, isYearAssumed, isUplift }, context) => {
  if (isUplift || (period && !isYearAssumed)) return undefined;
  const { isLendingSpokenOf, figure, head, before } = context;
  const isInterest = figure.notation === 'short' || (figure.isFen && head.word !== '');
  return isLendingSpokenOf || isBesidePrice(context) || isInterest || moment.test(before)
    ? undefined
    : 'period_and_lending_unsaid';
};
