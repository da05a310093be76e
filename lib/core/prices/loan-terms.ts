/** Reads the sum of a loan and its length out of folded words, and leaves what only bounds them: 最高可借20万, 最长36期, 前3期免息. */
import { numberPattern, readNumber, sumPattern } from '@/lib/core/text/numbers';

/**
 * Where the words stand, and so how much they must say themselves. `phrase`: chosen by the reader, so any sum and any length
 * are of the loan. `sentence`: beside a price, so a length is. `offer`: a card, where 12个月 may also be how long ago something was.
 */
export type TermsGround = 'phrase' | 'sentence' | 'offer';

const leastYuan = 500;
/** Larger sums are no consumer's loan, and would no longer be counted exactly. */
export const mostYuan = 1e9;
const mostPeriods = 360;
const mostDays = 366;

const notASum = '(?! ?[期个%‰\\d/年月日号天起分厘~至到-])';
const anySum = new RegExp(`${sumPattern}(?![期个%])`, 'g');
const loanSum = new RegExp(
  `(?:借|贷|本金|金额)((?:(?!借|贷)[^\\d,;!?%]){0,3}?)(?=[\\d一二两三四五六七八九十])${sumPattern}${notASum}`,
  'g',
);
const length = new RegExp(
  `(?<![第前首近满每天\\d.] ?)(?<!\\d ?[,/和或~至到-])(${numberPattern}) ?(期|个月|年(?![化利息费百]))(?! ?(?:内?免|[内以起~至到/-]|\\(含|[清结付]息|一[次付清结]|支付|(?<=(?<![\\d十])[1一]个月)(?:的?利|要|按|大?约|还|下来|多少|只)))`,
  'g',
);
const days = new RegExp(`(${numberPattern})天(?!内?免)`);
const limit = /最[高多长大久]|上限|额|可[借贷达]|高达|累计|免息/;
const saysLoan = /分|期限|借|贷|还|共/;

const leadOf = (text: string, index: number, chars: number): string =>
  /[^,;!?]*$/.exec(text.slice(Math.max(0, index - chars), index))?.[0] ?? '';

/** In yuan. */
export function loanSumsIn(text: string, ground: TermsGround): number[] {
  const isChosen = ground === 'phrase';
  return Array.from(text.matchAll(isChosen ? anySum : loanSum), (match) => {
    const isBound = !isChosen && limit.test(leadOf(text, match.index, 6) + (match[1] ?? ''));
    return isBound ? Number.NaN : readNumber(match[isChosen ? 1 : 2]);
  }).filter((yuan) => yuan >= leastYuan && yuan <= mostYuan);
}

/** In monthly payments. */
export function loanPeriodsIn(text: string, ground: TermsGround): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(length)) {
    const [, value, unit] = match;
    const periods = readNumber(value) * (unit === '期' || unit === '个月' ? 1 : 12);
    const lead = leadOf(text, match.index, 8);
    const isSaid =
      ground === 'phrase' || unit === '期' || (unit === '个月' && (ground === 'sentence' || saysLoan.test(lead)));
    if (isSaid && !limit.test(lead) && Number.isInteger(periods) && periods >= 1 && periods <= mostPeriods)
      found.push(periods);
  }
  return found;
}

/** Days of a loan that is paid back at once; null where none are said. */
export function loanDaysIn(text: string): number | null {
  const said = readNumber(days.exec(text)?.[1]);
  return Number.isInteger(said) && said >= 1 && said <= mostDays ? said : null;
}

/** The one value said, however often; null where there is none, or more than one. */
export function onlyValue(values: readonly number[]): number | null {
  const [value] = values;
  return value !== undefined && values.every((other) => other === value) ? value : null;
}
