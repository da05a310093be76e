/** The length said before a figure; a fee of so many months is for all of them, a rate is for a year all the same. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { numberPattern, readNumber } from '@/lib/core/text/numbers';
import { isRateHead } from './classify-kind';

/** Months, payments or days. 6月 is a date far more often than a term; 24月 is none, nor is what is said to be a term. */
const term = new RegExp(
  `(?<![\\d.每第前首满近]|逾期(?:超过|达|满)?)(${numberPattern}) ?(?:个月|期|(天)|(?:(?<=[分共限为]\\d{1,3} ?)|(?<=1[3-9]|[2-9]\\d))月)(?! ?(?:[以之]?内|以[上下]|[至到~-]))`,
  'g',
);

export const attachTerm: Refiner = (draft, context) => {
  const { before, previous } = context;
  // Of 3期,6期,12期费率分别为 the last is not the length of each.
  const match = before.includes('分别') ? undefined : [...before.matchAll(term)].at(-1);
  const count = readNumber(match?.[1]);
  if (count > 0) draft.term = { count, isDays: match?.[2] !== undefined };
  if (draft.period) return undefined;
  if (draft.term && !(isRateHead(context) && !/[总共]|合计/.test(before))) draft.period = 'total';
  else if (draft.inherits === 'conversion') draft.period = 'year';
  else if (draft.inherits === 'list') draft.period = previous?.period ?? null;
  return undefined;
};
