/** 15% interest on every 30-day loan, 1.5% for every 15 days: the price of so many days. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const count = '(?<count>\\d{1,3}|one|two|three|four|seven|ten|fourteen|thirty)[- ](?<unit>day|week)s?';
const lengths = [
  new RegExp(`\\b${count}(?:[- ][a-z]+)? (?:loan|advance|term|period)`),
  new RegExp(`\\b(?:for|over|after) (?:a |each |every |the )?${count}\\b`),
];
/** 1.5% for every 15 days, whatever it is called. */
const eachTime = new RegExp(`^(?: interest)?(?: is charged)?(?: for)? (?:each|every|per) ${count}\\b`);
/** Days without interest are not those that interest is paid for. */
const free = /\binterest[- ]free\b|\bno interest\b|\bgrace\b/;
const written: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  seven: 7,
  ten: 10,
  fourteen: 14,
  thirty: 30,
};
const days = { min: 5, max: 366 };

function daysOf({ count: said = '', unit }: Record<string, string>): number | null {
  const found = (written[said] ?? Number(said)) * (unit === 'week' ? 7 : 1);
  return found >= days.min && found <= days.max ? found : null;
}

/** The length of the loan that interest is paid on. */
function loanIn(sentence: string): Record<string, string> | undefined {
  return free.test(sentence) ? undefined : lengths.map((length) => length.exec(sentence)?.groups).find(Boolean);
}

/** 8.8% in total over 12 months. */
const totalOfMonths =
  /^ ?(?:in total|altogether|all told)[^,.;%\d]{0,24}?\b(?<count>\d{1,3})[- ](?:months?|instal+ments?|payments?)\b/;

/** Spread over 6 it costs 4% altogether. */
const monthsAhead = /\b(?:into|over|in) (?<count>\d{1,2})\b(?! ?(?:days?|weeks?|years?))[^.;%\d]{0,24}$/;
const inTotal = /^ ?(?:in total|altogether|all told|overall|all in)\b/;

export const attachDaysOfLoan: EnglishRefiner = (draft, { head, sentence, before, after }) => {
  if (draft.period || draft.isUplift) return undefined;
  const months =
    totalOfMonths.exec(after)?.groups?.count ??
    (inTotal.test(after) ? monthsAhead.exec(before)?.groups?.count : undefined);
  if (months) {
    draft.period = 'total';
    draft.term = { count: Number(months), isDays: false };
    draft.isOneOff = false;
    return undefined;
  }
  const groups = eachTime.exec(after)?.groups ?? (head.word === 'interest' ? loanIn(sentence) : undefined);
  const found = groups ? daysOf(groups) : null;
  if (found === null) return undefined;
  draft.period = 'total';
  draft.term = { count: found, isDays: true };
  return undefined;
};
