/** 罚息=未还本金×0.1%×逾期天数: in a formula over what is owed, the figure is the price, charged for what it is multiplied by. */
import type { FigureContext, Period, Refiner } from '@/lib/core/prices/interpretation';

/** The operand in front is what is owed, in words and not as a number. */
const debtBefore =
  /(?:本金|金额|本息|余额|总额|欠款|款项|借款|贷款|未还款?|应还|剩余|部分)(?:和|之和|\))?(?:的)? ?[×*x] ?$/i;
const lengths: readonly (readonly [Period, RegExp])[] = [
  ['day', /^ ?[×*x] ?(?:实际)?(?:逾期|计息|占用|借款|用款|违约|延[期迟])?(?:的)?(?:天数|日数|天|日)/i],
  ['month', /^ ?[×*x] ?(?:实际)?(?:逾期|计息|占用|借款)?(?:的)?(?:月数|个月数|期数)/i],
];
/** The rate of a formula told elsewhere: 罚息=本金×罚息利率×逾期天数,罚息利率为0.08%. */
const timesDays = /[×*x] ?(?:实际)?(?:逾期|计息|占用|违约)?(?:的)?(?:天数|日数)/i;
/** Percent above which a rate is not charged by the day. */
const maxDailyPercent = 3;

export function isFactorOfDebt({ before }: FigureContext): boolean {
  return debtBefore.test(before);
}

/** What the figure is multiplied by, where that is a length of time. */
export function lengthBehind({ text, figure }: FigureContext): Period | null {
  const behind = text.slice(figure.end, figure.end + 14);
  return lengths.find(([, pattern]) => pattern.test(behind))?.[0] ?? null;
}

export const readFormula: Refiner = (draft, context) => {
  draft.period ??= lengthBehind(context);
  const { figure, around, isPenalty } = context;
  if (!draft.period && isPenalty && figure.high <= maxDailyPercent && timesDays.test(around)) draft.period = 'day';
  return undefined;
};
