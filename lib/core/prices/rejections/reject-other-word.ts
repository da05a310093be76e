/** A figure is no price where the nearest word says so: 通过率98%, 首付20%. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { isResultOfFormula } from '@/lib/core/prices/refiners/attach-granted';

/** 逾期上浮50%: a share of the rate once late, though 上浮 alone is no price. */
const raised = /(?:上浮|上调|提高|增加)$/;

export const rejectOtherWord: Refiner = (_, context) => {
  const { head, isPenalty, before } = context;
  if (head.kind !== 'other' || (isPenalty && raised.test(before))) return undefined;
  return isResultOfFormula(context) ? undefined : 'other_word_governs';
};
