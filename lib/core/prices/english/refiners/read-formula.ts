/** A price written as a sum: overdue amount × 0.05% × days late. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const timesDays = /^ ?[×*x] ?(?:the )?(?:number of |no\. of )?(?:calendar )?(?:overdue |late )?days\b/;
const ofAmount = /(?:amount|sum|principal|balance|payment|debt|instal+ment) ?[×*x] ?$/;
const once = /\bonce\b|\bone[ -](?:off|time)\b/;

export const readFormula: EnglishRefiner = (draft, { before, after }) => {
  if (timesDays.test(after)) draft.period = 'day';
  else if (ofAmount.test(before) && once.test(after)) draft.isOneOff = true;
  return undefined;
};
