/** Which of the sums and lengths of a text are those of the loan, by where the text stands. */
import { maxTermMonths, maxYuan } from '@/lib/core/loans/loan-defaults';
import { daysOf, monthsOf, readLengths } from './lengths';
import { readSums } from './sums';

/**
 * Where the words stand, and so how much they must say themselves. `phrase`: chosen by the reader, so any sum and any length
 * are of the loan. `sentence`: beside a price, so a length is. `offer`: a card, where 12个月 may also be how long ago something was.
 */
export type TermsSource = 'phrase' | 'sentence' | 'offer';

const minYuan = 500;
const maxDays = 366;
const limit = /最[高多长大久]|上限|额|可[借贷达]|高达|累计|免息/;
const saysLoan = /分|期限|借|贷|还|共/;

const leadOf = (text: string, index: number, chars: number): string =>
  /[^,;!?]*$/.exec(text.slice(Math.max(0, index - chars), index))?.[0] ?? '';

/** In yuan. */
export function loanSumsIn(text: string, source: TermsSource): number[] {
  return readSums(text)
    .filter(({ isLent, isCeiling, isBound }) => source === 'phrase' || (isLent && !isCeiling && !isBound))
    .map(({ yuan }) => yuan)
    .filter((yuan) => yuan >= minYuan && yuan <= maxYuan);
}

/** In monthly payments. */
export function loanPeriodsIn(text: string, source: TermsSource): number[] {
  return readLengths(text).flatMap((length) => {
    const periods = monthsOf(length);
    if (length.manner !== 'plain' || !Number.isInteger(periods) || periods < 1 || periods > maxTermMonths) return [];
    const lead = leadOf(text, length.start, 8);
    const isSaid =
      source === 'phrase' ||
      length.unit === 'period' ||
      (length.unit === 'month' && (source === 'sentence' || saysLoan.test(lead)));
    return isSaid && !limit.test(lead) ? [periods] : [];
  });
}

/** Days of a loan that is paid back at once; null where none are said. */
export function loanDaysIn(text: string): number | null {
  const days = readLengths(text).find(({ unit, manner }) => unit === 'day' && manner !== 'other');
  const count = days ? daysOf(days) : Number.NaN;
  return Number.isInteger(count) && count >= 1 && count <= maxDays ? count : null;
}

/** The one value said, however often; null where there is none, or more than one. */
export function onlyValue(values: readonly number[]): number | null {
  const [value] = values;
  return value !== undefined && values.every((other) => other === value) ? value : null;
}
