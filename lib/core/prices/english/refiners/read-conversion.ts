/** What the page makes of the price before, in a year: 0.05% a day, or 18.25% over a year. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const yearly =
  /\b(?:(?:over|in) a year|a year that is|equivalent to|equals|equates to|works out (?:at|to)|translates? (?:in)?to|or about|annuali[sz]ed(?: to| at)?)\b[^,]*$/;
/** These say it of any sum, so the year must be said too. */
const sum = /\b(?:adds? up|comes?|amounts?) to (?:about |around |nearly |over )?$/;
const yearBehind = /^[^,;]{0,12}\b(?:year|annum|annually)\b/;

export const readConversion: EnglishRefiner = (draft, { previous, before, after }) => {
  if (!previous || !(yearly.test(before) || (sum.test(before) && yearBehind.test(after)))) return undefined;
  draft.inherits = 'conversion';
  draft.period = 'year';
  return undefined;
};
