/** 账单可分期:3期2.3%,6期4.5%: of instalments, a figure right behind a number of them is what all of them cost. */
import type { Refiner } from '@/lib/core/prices/interpretation';

const ofInstalments = /(?<![\d第前首])(\d{1,2})期[:(]? ?$/;
const instalment = /\d{1,2}期[:(]? ?(?:\d|%)/g;
const context = /分期|账单/;
const otherMatter = /免息|利率|年化|首付|期数|折扣|优惠|占比|通过|返现|补贴|商[家户户]/;
const maxPercent = 40;

export const attachInstalmentFees: Refiner = (draft, { head, text, figure, before, isPenalty, cell }) => {
  if (head.word !== '' || draft.period || draft.inherits !== 'no' || isPenalty || cell || figure.isPoints)
    return undefined;
  const count = Number(ofInstalments.exec(before.replaceAll('\t', ' '))?.[1]);
  if (!(count > 1) || figure.high > maxPercent || figure.isFen) return undefined;
  const around = text.slice(Math.max(0, figure.start - 48), figure.end + 32);
  const listed = around.match(instalment) ?? [];
  if (listed.length < 2 || !context.test(around) || otherMatter.test(around)) return undefined;
  draft.period = 'total';
  draft.term = { count, isDays: false };
  return undefined;
};
