/** Whether a figure is interest on what is owed, a fee, a penalty, or a fee taken once. */
import type { Draft, FigureContext, Refiner } from '@/lib/core/prices/interpretation';
import { isOfFeeAhead } from '@/lib/core/prices/refiners/read-one-off';
import { isBesidePrice } from '@/lib/core/prices/rejections/require-lending';
import { anyOf } from '@/lib/core/prices/vocabulary/word';
import { borrowingWords, penaltyWords } from '@/lib/core/prices/vocabulary/zh-circumstances';

const borrowing = anyOf(borrowingWords);

/** 综合息费率(IRR): interest and fees, put on what is still owed. */
function isAllIn({ head, text, figure }: FigureContext): boolean {
  const lead = text.slice(Math.max(0, figure.start - 16), figure.start);
  return head.word === '费率' && /息费率|IRR|单利|综合[^,;!?]{0,4}年|年[^,;!?]{0,3}综合/.test(lead);
}

/** 6期基准分期利率3.9%: what is called a rate is the fee of that many payments. */
const isInstalmentRate = ({ before }: FigureContext): boolean => /\d期[^,;!?]{0,4}分期[利费]率[为是:]?$/.test(before);

/** The governing word names a rate, which is yearly by custom. */
export function isRateHead(context: FigureContext): boolean {
  if (isInstalmentRate(context)) return false;
  return isAllIn(context) || /利率|成本|定价|R|实际|按息|定息|.计息/.test(context.head.word);
}

function isFee({ period, term, inherits }: Draft, context: FigureContext): boolean {
  const { head, previous } = context;
  if (head.word) return head.kind === 'fee' || isInstalmentRate(context) || (head.word === '费率' && !isAllIn(context));
  if (isOfFeeAhead(context)) return true;
  if (inherits !== 'no') return /fee/.test(previous?.kind ?? '');
  const isInDays = term ? term.isDays : (previous?.isDays ?? false);
  return period === 'period' || (period === 'total' && !isInDays);
}

const lateness = anyOf(penaltyWords);
/** Characters in front of a figure in which its sentence begins. */
const sentenceReach = 60;
/** 第4天起, 31天以上, 之后: a stage of the lateness that the sentence began with. */
const stageOfLateness =
  /(?:第?[\d一二三四五六七八九十]{1,4}[天日](?:起|以[上后外]|后|之后)?|[之此其]后|超过[^,;%\d]{0,3}[\d一二三四五六七八九十]{1,4}[天日][^,;%]{0,4})(?:则|均)?[按每]?[日天]?(?:按|收|加收|收取|计收)?$/;

function isStageOfLateness({ head, before, text, figure }: FigureContext): boolean {
  if (head.word || !stageOfLateness.test(before)) return false;
  const lead = /[^;!?]*$/.exec(text.slice(Math.max(0, figure.start - sentenceReach), figure.start))?.[0] ?? '';
  return lateness.test(lead) && !/免息/.test(lead);
}

export const classifyKind: Refiner = (draft, context) => {
  const { before, mode, around } = context;
  const isPenalty = context.isPenalty || isStageOfLateness(context);
  const isEarly = before.includes('提前');
  if (draft.isOneOff) draft.kind = 'one_off_fee';
  else if (draft.isUplift || (isPenalty && !isEarly)) draft.kind = 'penalty';
  else if (!isFee(draft, context)) draft.kind = 'rate';
  else draft.kind = draft.period && !isEarly ? 'fee' : 'one_off_fee';
  // 到账 alone is said of any payment.
  const isOfLoan =
    mode === 'selection' ||
    draft.isOneOff ||
    isBesidePrice(context) ||
    borrowing.test(around) ||
    /一次性|提前[还结清偿]|前期/.test(before);
  return draft.kind === 'one_off_fee' && !isOfLoan ? 'no_lending_spoken_of' : undefined;
};
