/** What a contract puts on its rate once a payment is late: 逾期罚息在利率基础上加收50%, 按合同利率的1.5倍计收. */
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

/** Percent of the contract rate above which no uplift is meant. */
const maxUpliftPercent = 200;
const addition = new RegExp(
  `(?:逾期|罚息)(?:(?!违约金|滞纳金|费)[^;!?]){0,30}?(?:上浮|加收|上[调調]|提高|加[计]|浮[动]?)(?:(?!违约金|滞纳金|费)[^;!?\\d]){0,6}(${numberPattern})%(?![-~至到])`,
  'g',
);
const multiple = new RegExp(`(?:逾期|罚息)[^;!?]{0,24}?利率的?(${numberPattern})(倍|%)(?:[计收执]|,|;|$)`, 'g');

/** In percent put on the contract rate, one for each time a normalized text says so: 50 for 加收50% and for 1.5倍. */
export function lateUpliftsIn(text: string): number[] {
  const added = Array.from(text.matchAll(addition), (match) => readNumber(match[1]));
  const times = Array.from(text.matchAll(multiple), ([, value, unit]) =>
    unit === '倍' ? (readNumber(value) - 1) * 100 : readNumber(value) - 100,
  );
  return [...added, ...times]
    .map((percent) => Math.round(percent * 100) / 100)
    .filter((percent) => percent > 0 && percent <= maxUpliftPercent);
}
