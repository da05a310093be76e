/** A rate for a part of the term: 前三期1.68%, 第四期起2.88%, 一段式2.6%, 首年2.95%; or for one of several lenders. Such rates are yearly by custom. */
import type { InterpretedFigure, Refiner } from '@/lib/core/prices/interpretation';

const stage =
  /(?:[前首][\d一二两三四五六]{1,2}个?[期年月]|第[\d一二两三四五六七八九十]{1,3}(?:[-~至到][\d一二两三四五六七八九十]{1,3})?个?[期年月段]起?|首[年期]|次年起?|(?:之|其|此|往)后|[一二两三]段式|机动)(?:利率)?[为是约]?(?:固定)?:? ?$/;
/** Behind a charge that is taken once, what it is at another time: 两年内2%; 第13至24期按1%; 之后1%. */
const otherTime =
  /^[^,;%\d]{0,16}[,;]?(?:若|如)?[在于]?(?:放款|贷款|借款|发放)?[后满]?(?:第?[\d一二两三四五六七八九十]{1,3}个?[年月期]?(?:[至到~-]第?[\d一二两三四五六七八九十]{1,3})?个?[年月期]|之后|以后|其后|此后|次年|余下|其余)[^,;%\d]{0,12},?(?:则|均)?(?:按|为|是|收取?|付|支付|降[为至])?$/;
const firstYear = /第[一1]年(?:利率)?[为是约]?:? ?$/;
/** 最便宜的是甲银行6.8%, where the sentence speaks of rates. */
const superlative = /最(?:便宜|划算|实惠|低|贵|高)的[^,;!?%\d]{0,10}$/;
const rateWord = /利率|年化|利息/;
const minPercent = 0.5;
const minDownPayment = 10;
const maxGap = 16;
/** Percent above which nothing is charged for paying back early. */
const maxCharge = 10;

const isOnce = ({ kind, period }: InterpretedFigure): boolean =>
  kind === 'one_off_fee' || (kind === 'penalty' && period === null);

export const attachStage: Refiner = (draft, context) => {
  const { head, before, figure, sentence, isLendingSpokenOf, previous, previousEnd } = context;
  const isAfterCharge = previous !== null && isOnce(previous) && head.word === '' && figure.high <= maxCharge;
  const between = context.text.slice(previousEnd, figure.start);
  if (isAfterCharge && otherTime.test(between) && !/[每日]/.test(between)) {
    draft.period = null;
    draft.inherits = 'no';
    draft.isOneOff = true;
    return undefined;
  }
  const isSuperlative = superlative.test(before) && rateWord.test(sentence);
  // 第一年1.68%: the year says when.
  const isPeriodSaid = draft.period !== null && !(draft.period === 'year' && firstYear.test(before));
  if (isPeriodSaid || !(stage.test(before) || isSuperlative) || (figure.high < minPercent && head.word === ''))
    return undefined;
  const isRate = head.word === '' || head.word === '利率';
  // In Hong Kong and Taiwan 首期 is a down payment.
  if (/首期[^,]{0,4}$/.test(before) && figure.low >= minDownPayment) return undefined;
  // 违约金:首年1.5%,次年1%: what is taken once is taken once in the next year too.
  if (isRate && previous !== null && isOnce(previous) && figure.start - previousEnd <= maxGap) {
    draft.isOneOff = true;
    return undefined;
  }
  if (!isRate || draft.inherits !== 'no' || !isLendingSpokenOf) return undefined;
  draft.period = 'year';
  draft.isYearAssumed = true;
  draft.isStage = true;
  return undefined;
};
