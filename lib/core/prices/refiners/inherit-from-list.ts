/** A further figure of a list takes the words of the price before it: 月利率1%,2%; so does what the page makes of that price. */
import type { FigureContext, InterpretedFigure, Refiner } from '@/lib/core/prices/interpretation';
import { anyOf } from '@/lib/core/prices/vocabulary/word';
import {
  investorWords,
  neverPriceWords,
  otherChargeWords,
  penaltyWords,
  referenceRateWords,
} from '@/lib/core/prices/vocabulary/zh-circumstances';
import { feeHeads, otherHeads, rateHeads } from '@/lib/core/prices/vocabulary/zh-heads';

/** Between the figures of a list that shares one governing word. */
const listing =
  /^[起左右以上]*(?:\/[期月日天年])?[,和或及与/;]?(?:其中|如果|最[高低]|则?分?|[\d一二三四五六七八九十]{1,3}(?:个?[期月]|年期?)|会?[是为到至]|不?超过|:){0,5}$/;
const conversion = /折[合算]|相当于|等于|换算|一年(?:算?下来)?(?:就|大?约|大概)?(?:是|要|有)/;
/** Words that make what follows something else than one more price. */
const otherMatter = anyOf([
  ...otherHeads,
  ...rateHeads,
  ...feeHeads,
  ...penaltyWords,
  ...investorWords,
  ...otherChargeWords,
  ...neverPriceWords,
  ...referenceRateWords,
]);
const changeWord = /[涨跌升降加减调]|通过|成功|逾期|完成|比例|人|免|送|包括|其中/;
/** Between two prices of one word: 三年期3.9%,五年期4.2%; 同事的是9.9%; 第四期起2.88%. */
const coordination = /^(?:之间|[之以]内|不等|[起左右以上]*(?:\([^)]{0,12}\))?)?[,;、和或及与]? ?([^,;!?%‰]{0,14})$/;
/** A fund that lends, and not what is paid into it: 公积金首套2.6%. */
const lendingFund = /公积金(?=[首二五]|贷|[约为]?$)/;
/** What a rate has become: 原利率4.75%,自10月25日起调整为3.9%. */
const changed =
  /^(?:[起左右以上]*(?:\([^)]{0,20}\))?)?[,;、]? ?[^;!?%‰]{0,24}?(?:调整?[为到至]|恢复[为至到]?|[降升][到至为]|改[为成]|变[为成]|现为|(?:现在|目前)执行|折下来)约?$/;
/** Prices of one list are of one size. */
const maxTimes = 5;

function isOfOneSize({ figure }: FigureContext, previous: InterpretedFigure): boolean {
  const { low, high } = previous.figure;
  return figure.high <= high * maxTimes && figure.low * maxTimes >= low && figure.isFen === previous.figure.isFen;
}

function isCoordinated(context: FigureContext, previous: InterpretedFigure): boolean {
  const { text, previousEnd, figure, before, line, cell } = context;
  if (cell || !previous.isGoverned || previous.start < line.start || previous.isUplift || figure.isPoints) return false;
  if (previous.kind === 'penalty' || previous.kind === 'one_off_fee') return false;
  const between = text.slice(previousEnd, figure.start);
  if (changed.test(between) && previous.kind === 'rate') return isOfOneSize(context, previous);
  const gap = coordination.exec(between)?.[1]?.replace(lendingFund, '');
  // Across the end of a sentence only ranges go on: 5%~10%；信用较弱者10%~15%.
  const isRange = previous.figure.low < previous.figure.high && figure.low < figure.high;
  if (gap === undefined || (between.includes(';') && !isRange) || otherMatter.test(gap) || changeWord.test(gap))
    return false;
  return isOfOneSize(context, previous) && !/[×*÷=+(]$/.test(before);
}

export const inheritFromList: Refiner = (draft, context) => {
  const { head, previous, before, text, previousEnd, figure } = context;
  if (head.word || !previous) return undefined;
  if (conversion.test(before)) draft.inherits = 'conversion';
  else if (listing.test(text.slice(previousEnd, figure.start).replaceAll(' ', '')) || isCoordinated(context, previous))
    draft.inherits = 'list';
  return undefined;
};
