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
/** Between the two ends of a range: 年化利率7.2%起,具体以审批结果为准,最高不超过24%. */
const noteBetweenEnds =
  /^[起左右以上]*[,;(](?:具体|最终|实际)?[^,;!?%‰\d]{0,6}(?:以|按|依|根据)[^,;!?%‰\d]{2,16}(?:为准|而定|[确核]定)\)?[,;]但?(?:最[高低多]|不超过){1,2}[为是到至]?$/;
/** 折合, 一年下来差不多, 全年接近: what the page makes of the price before. */
const conversion =
  /折[合算成]|相当于|等于|换算|(?<![满前首第期内])(?:[一1]年|全年)(?:算|合|折|摊|加|滚|累计|计)*(?:下来|起来|落|返|埋)?(?:咪|就|也|都|大?约|大概|差不多|接近|将近|快|近|超过?)*(?:是|要|有|到|得|达|$)|(?:就|也|便|等于)是年$/;
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
const changeWord = /[涨跌升降加减调]|(?<!消)费|通过|成功|逾期|完成|比例|人|免|送|包括|其中/;
/** Between two prices of one word: 三年期3.9%,五年期4.2%; 同事的是9.9%; 第四期起2.88%. */
const coordination = /^(?:之间|[之以]内|不等|[起左右以上]*(?:\([^)]{0,12}\))?)?[,;、/和或及与]? ?([^,;!?%‰]{0,14})$/;
/** A fund that lends, and not what is paid into it: 公积金首套2.6%. */
const lendingFund = /公积金(?=[首二五]|贷|[约为]?$)/;
/** What a rate has become: 原利率4.75%,自10月25日起调整为3.9%. */
const changed =
  /^(?:[起左右以上]*(?:\([^)]{0,20}\))?)?[,;、]? ?[^!?%‰]{0,24}?(?:调整?[为到至]|恢复[为至到]?|[降升][到至为]|改[为成]|变[为成]|现为|(?:现在|目前)执行|折下来|优惠[到至价]|[下优][调浮惠][到至]|执行)约?$/;
/** Prices of one list are of one size. */
const maxTimes = 5;
/** The lenders of a list of lines are of all sizes. */
const maxTimesOfLines = 12;

function isOfOneSize({ figure }: FigureContext, previous: InterpretedFigure, times = maxTimes): boolean {
  const { low, high } = previous.figure;
  return figure.high <= high * times && figure.low * times >= low && figure.isFen === previous.figure.isFen;
}

/** The words of a line in a list that has one price a line: 2、乙银行 最低3.1%. */
const lineOfList = /^[^,;!?%‰\d]{2,16}$/;
const bullet = /^[-·•*▪◆]? ?(?:\(?\d{1,2} ?[)、.,:]|[①-⑩])? ?/;
const maxTail = 16;

/** 招商：年化3.4% / 建行：3.0%: the line above says what all of them are. */
function isLineOfList(context: FigureContext, previous: InterpretedFigure): boolean {
  const { text, figure, line, cell, previousEnd } = context;
  if (cell || !previous.isGoverned || previous.kind === 'penalty' || previous.kind === 'one_off_fee') return false;
  if (previous.start >= line.start || line.start - previousEnd > maxTail || figure.isPoints) return false;
  const own = text.slice(line.start, figure.start).replace(bullet, '').trim();
  const behind = text.slice(figure.end, Math.min(line.end, figure.end + maxTail));
  const isOther = otherMatter.test(own) || changeWord.test(own) || otherMatter.test(behind);
  return lineOfList.test(own) && !isOther && isOfOneSize(context, previous, maxTimesOfLines);
}

function isOtherEnd(context: FigureContext, previous: InterpretedFigure): boolean {
  const { text, figure, previousEnd } = context;
  const between = text.slice(previousEnd, figure.start).replaceAll(' ', '');
  const isRate = previous.isGoverned && previous.kind === 'rate' && !previous.isUplift && !figure.isPoints;
  return isRate && noteBetweenEnds.test(between) && isOfOneSize(context, previous, maxTimesOfLines);
}

function isCoordinated(context: FigureContext, previous: InterpretedFigure): boolean {
  const { text, previousEnd, figure, before, line, cell } = context;
  if (cell || !previous.isGoverned || previous.figure.start < line.start || previous.isUplift || figure.isPoints)
    return false;
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
  else if (
    listing.test(text.slice(previousEnd, figure.start).replaceAll(' ', '')) ||
    isCoordinated(context, previous) ||
    isOtherEnd(context, previous) ||
    isLineOfList(context, previous)
  )
    draft.inherits = 'list';
  return undefined;
};
