/** What is put on the contract rate once late: 逾期加收50%, 按日利率的150%计收. */
import type { Draft, FigureContext, Refiner } from '@/lib/core/prices/interpretation';

/** A figure next to 加收 is a share of the contract rate from so many percent on, whatever term stands further off. */
const minShare = 10;

/** 罚息为利率的150%: so many times the contract rate. */
export function isMultipleOfRate({ isPenalty, figure, before }: FigureContext): boolean {
  return isPenalty && figure.low > 100 && figure.high <= 300 && /利[率息](?:水平)?的?[x*×]?$/.test(before);
}

/** 加收50%, 上浮50%, 加收5个百分点. */
function isAddedTo({ period }: Draft, { figure, before, after }: FigureContext): boolean {
  // 按约定利率10%加收违约金: a tenth of the rate on top.
  if (/利率的?$/.test(before) && /^(?:加[收计]|计[收付])/.test(after)) return true;
  if (figure.isPoints) return /(?:加收?|上浮|上调|提高|增加)[^,;!?\d]{0,4}$/.test(before);
  return period ? figure.low >= minShare && /(?:加收|上浮)$/.test(before) : /加收|上浮/.test(before);
}

export const attachUplift: Refiner = (draft, context) => {
  const { isPenalty, figure, after } = context;
  const isAdded = isAddedTo(draft, context);
  draft.isUplift = isMultipleOfRate(context) || (isPenalty && isAdded && !/^的?(?:违约金|滞纳金)/.test(after));
  draft.isInPoints = draft.isUplift && figure.isPoints;
  if (draft.isUplift) draft.period = null;
  return undefined;
};
