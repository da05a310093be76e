/** The length said before a figure; a fee of so many months is for all of them, a rate is for a year all the same. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { type Length, readLengths } from '@/lib/core/prices/terms/lengths';
import { isRateHead } from './classify-kind';

/** Free days and paying habits are lengths a fee can be for; years, places in time and ends of ranges are not. */
const isTerm = ({ unit, manner }: Length): boolean =>
  unit !== 'year' && unit !== 'week' && manner !== 'ordinal' && manner !== 'bound';

const ofYears = /年(?:期)?[^,;!?\d]{0,8}(?:一共|总共|共|合计|总计|总)/;

export const attachTerm: Refiner = (draft, context) => {
  const { before, previous } = context;
  // Of 3期,6期,12期费率分别为 the last is not the length of each; 一期 of 十天一期 is so many days already.
  const isKnown = before.includes('分别') || draft.term?.isDays;
  const length = isKnown ? undefined : readLengths(before).findLast(isTerm);
  if (length) draft.term = { count: length.count, isDays: length.unit === 'day' };
  // 三年手续费率一共9%: what all of the years cost.
  const years =
    !draft.term && ofYears.test(before)
      ? readLengths(before).findLast(({ unit, manner }) => unit === 'year' && manner === 'plain')
      : undefined;
  if (years && !draft.period && !isRateHead(context)) draft.term = { count: years.count * 12, isDays: false };
  if (draft.period) return undefined;
  // 年利率 3期4.88% 24期8.88%: a rate for so long stays a rate.
  if (draft.inherits === 'list' && previous?.kind === 'rate' && previous.period && previous.period !== 'total') {
    draft.period = previous.period;
    return undefined;
  }
  if (draft.term && !(isRateHead(context) && !/[总共]|合计/.test(before))) draft.period = 'total';
  else if (draft.inherits === 'conversion') draft.period = 'year';
  else if (draft.inherits === 'list') draft.period = previous?.period ?? null;
  return undefined;
};
