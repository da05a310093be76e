/** 以10天为一期,每期收20%利息; 七天一期,利息30%: a price of each period, where the sentence says how many days that is. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

const daysOfPeriod = new RegExp(
  `(?<![\\d.])(${numberPattern}) ?[天日](?:[为是算作][一1]?个?|[一1]个?|[/每])(?:期|周期)|每(${numberPattern}) ?[天日](?:[为是算作]?[一1]期)?[^,;!?%\\d]{0,8}$`,
);
const maxDays = 100;

export const attachDaysOfPeriod: Refiner = (draft, { sentence, isPenalty }) => {
  if (isPenalty || (draft.period !== null && draft.period !== 'period' && draft.period !== 'day')) return undefined;
  const match = daysOfPeriod.exec(sentence.slice(0, sentence.indexOf('%')));
  const days = readNumber(match?.[1] ?? match?.[2]);
  if (!(Number.isInteger(days) && days > 1 && days <= maxDays)) return undefined;
  if (draft.period === 'day' && !match?.[2]) return undefined;
  draft.period = 'total';
  draft.term = { count: days, isDays: true };
  return undefined;
};
