/** 15% interest on every 30-day loan: the price of so many days. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const count = '(?<count>\\d{1,3}|one|two|three|four)[- ](?<unit>day|week)s?';
const lengths = [
  new RegExp(`\\b${count}(?:[- ][a-z]+)? (?:loan|advance|term|period)`),
  new RegExp(`\\b(?:for|over|after) (?:a |each |every |the )?${count}\\b`),
];
/** Days without interest are not those that interest is paid for. */
const free = /\binterest[- ]free\b|\bno interest\b|\bgrace\b/;
const written: Record<string, number> = { one: 1, two: 2, three: 3, four: 4 };
const days = { min: 5, max: 366 };

function daysIn(sentence: string): number | null {
  const groups = lengths.map((length) => length.exec(sentence)?.groups).find(Boolean);
  if (!groups || free.test(sentence)) return null;
  const { count: said = '', unit } = groups;
  const found = (written[said] ?? Number(said)) * (unit === 'week' ? 7 : 1);
  return found >= days.min && found <= days.max ? found : null;
}

export const attachDaysOfLoan: EnglishRefiner = (draft, { head, sentence }) => {
  if (draft.period || !/^interest$/.test(head.word)) return undefined;
  const found = daysIn(sentence);
  if (found === null) return undefined;
  draft.period = 'total';
  draft.term = { count: found, isDays: true };
  return undefined;
};
