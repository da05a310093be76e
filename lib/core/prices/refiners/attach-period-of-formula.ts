/** 每期服务费=本金×服务费率(月), told beside a fee that names no period: it is charged as the formula says. */
import type { Period, Refiner } from '@/lib/core/prices/interpretation';

const rateByPeriod = /(?:费率|利率)\(([日月年])\)/;
const periodOf: Record<string, Period> = { 日: 'day', 月: 'month', 年: 'year' };

export const attachPeriodOfFormula: Refiner = (draft, { head, text, figure, isPenalty, cell }) => {
  if (draft.period || isPenalty || cell || head.kind === 'none' || !/费/.test(head.word)) return undefined;
  const match = rateByPeriod.exec(text.slice(figure.end, figure.end + 40));
  draft.period = periodOf[match?.[1] ?? ''] ?? null;
  return undefined;
};
