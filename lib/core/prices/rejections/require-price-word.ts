/** Without a governing word a figure is a price only by its period: 每天万四, 逾期每天0.05%, or 0.05%/天 where lending is spoken of. */
import type { Refiner } from '@/lib/core/prices/interpretation';

export const requirePriceWord: Refiner = ({ period, inherits, isStage, isOneOff }, context) => {
  const { head, mode, before, after, isPenalty, figure, isLendingSpokenOf } = context;
  if (head.word || inherits !== 'no' || isStage || isOneOff || (isPenalty && figure.isPoints) || mode === 'selection')
    return undefined;
  const isDaily = period === 'day' && (isPenalty || figure.notation !== null);
  const isClear = period !== 'year' || before.includes('每年') || /^[/每]/.test(after);
  return isDaily || (isLendingSpokenOf && period && isClear) ? undefined : 'no_price_word';
};
