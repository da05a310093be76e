/**
 * Reads out of the words of one offer what its price may leave to them: the sum, the number of payments, and what is put on
 * the rate once late. What is said in two ways, as a range, or only as the most one could get is left out.
 */

import { normalizeForPrices } from '@/lib/core/text/normalize';
import { numberPattern, readNumber } from '@/lib/core/text/numbers';
import { loanPeriodsIn, loanSumsIn, onlyValue } from './loan-terms';

export interface StatedTerms {
  principalYuan?: number;
  periods?: number;
  /** Percent put on the contract rate once late. */
  lateUpliftPercent?: number;
}

const addition = new RegExp(
  `(?:逾期|罚息)(?:(?!违约金|滞纳金|费)[^;!?]){0,30}?(?:上浮|加收|上[调調]|提高|加[计]|浮[动]?)(?:(?!违约金|滞纳金|费)[^;!?\\d]){0,6}(${numberPattern})%(?![-~至到])`,
  'g',
);
const multiple = new RegExp(`(?:逾期|罚息)[^;!?]{0,24}?利率的?(${numberPattern})(倍|%)(?:[计收执]|,|;|$)`, 'g');

function uplifts(text: string): number[] {
  const added = Array.from(text.matchAll(addition), (match) => readNumber(match[1]));
  const times = Array.from(text.matchAll(multiple), ([, value, unit]) =>
    unit === '倍' ? (readNumber(value) - 1) * 100 : readNumber(value) - 100,
  );
  return [...added, ...times]
    .map((percent) => Math.round(percent * 100) / 100)
    .filter((percent) => percent > 0 && percent <= 200);
}

export function statedTerms(text: string): StatedTerms {
  const { text: folded } = normalizeForPrices(text, 0, text.length);
  const principalYuan = onlyValue(loanSumsIn(folded, 'offer'));
  const periods = onlyValue(loanPeriodsIn(folded, 'offer'));
  const lateUpliftPercent = onlyValue(uplifts(folded));
  return {
    ...(principalYuan === null ? {} : { principalYuan }),
    ...(periods === null ? {} : { periods }),
    ...(lateUpliftPercent === null ? {} : { lateUpliftPercent }),
  };
}
