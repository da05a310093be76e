/** A percentage is a price where a word of price, a period or the price before says so. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

export const requirePriceWord: EnglishRefiner = (draft, { mode, head }) => {
  const isSaid = head.kind !== 'none' || draft.period !== null || draft.isOneOff || draft.isUplift;
  return isSaid || draft.inherits !== 'no' || mode === 'selection' ? undefined : 'no_price_word';
};
