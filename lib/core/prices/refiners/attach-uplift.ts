/** What is put on the contract rate once late: 逾期加收50%, 按日利率的150%计收. */
import type { FigureContext, Refiner } from '@/lib/core/prices/interpretation';

/** A figure next to 加收 is a share of the contract rate from so many percent on, whatever term stands further off. */
const minShare = 10;

/** 罚息为利率的150%: so many times the contract rate. */
export function isMultipleOfRate({ isPenalty, figure, before }: FigureContext): boolean {
  return isPenalty && figure.low > 100 && figure.high <= 300 && /利[率息](?:水平)?的?[x*×]?$/.test(before);
}

export const attachUplift: Refiner = (draft, context) => {
  const { isPenalty, figure, before, after } = context;
  const isAdded = draft.period ? figure.low >= minShare && /(?:加收|上浮)$/.test(before) : /加收|上浮/.test(before);
  draft.isUplift = isMultipleOfRate(context) || (isPenalty && isAdded && !/^的?(?:违约金|滞纳金)/.test(after));
  if (draft.isUplift) draft.period = null;
  return undefined;
};
