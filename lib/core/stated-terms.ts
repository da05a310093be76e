/**
 * Reads out of the words of one offer what its price may leave to them: the sum, the number of payments, and what is put on
 * the rate once late. What is said in two ways, as a range, or only as the most one could get is left out.
 */
import { numberPattern, readNumber } from './price-figure';
import { foldForPrices } from './price-text';

export interface StatedTerms {
  principalYuan?: number;
  periods?: number;
  /** Percent put on the contract rate once late. */
  lateUpliftPercent?: number;
}

const sum = new RegExp(`(?:借款?|贷款?|本金|金额)[^\\d,;!?%]{0,3}(${numberPattern}) ?(万|千)? ?(元|块)?(?! ?[\\d.%‰万千百个期天日月年厘分起~至到/-])`, 'g');
const term = new RegExp(`(?<![第前首近满每\\d.~至到/-])(${numberPattern}) ?(个月|期)(?! ?[~至到/-])`, 'g');
/** 最高可借20万, 额度20万, 免息3期: not what this loan is. */
const isLimit = /最[高多长大]|上限|额度|可[借贷达]|高达|累计|免息|以内|以下/;
const addition = new RegExp(
  `(?:逾期|罚息)(?:(?!违约金|滞纳金|费)[^;!?]){0,30}?(?:上浮|加收|上[调調]|提高|加[计]|浮[动]?)(?:(?!违约金|滞纳金|费)[^;!?\\d]){0,6}(${numberPattern})%(?![-~至到])`,
  'g',
);
const multiple = new RegExp(`(?:逾期|罚息)[^;!?]{0,24}?利率的?(${numberPattern})(倍|%)(?:[计收执]|,|;|$)`, 'g');

/** The one value of all; undefined where there is none, or more than one. */
function only(values: readonly number[]): number | undefined {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

function principals(text: string): number[] {
  return [...text.matchAll(sum)].flatMap((match) => {
    const [all, value, unit] = match;
    const yuan = readNumber(value) * (unit === '万' ? 1e4 : unit === '千' ? 1e3 : 1);
    const lead = /[^,;!?]{0,6}$/.exec(text.slice(0, match.index))?.[0] ?? '';
    return yuan >= 100 && yuan <= 1e8 && !isLimit.test(lead + all) ? [yuan] : [];
  });
}

function termsIn(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(term)) {
    const periods = readNumber(match[1]);
    const lead = /[^,;!?]{0,8}$/.exec(text.slice(0, match.index))?.[0] ?? '';
    // 12个月 alone may be how long ago something was: a month counts only behind a word of the loan.
    const isTerm = match[2] === '期' || /分|期限|借|贷|还|共/.test(lead);
    if (Number.isInteger(periods) && periods >= 2 && periods <= 360 && isTerm && !isLimit.test(lead)) found.push(periods);
  }
  return found;
}

function uplifts(text: string): number[] {
  const added = Array.from(text.matchAll(addition), (match) => readNumber(match[1]));
  const times = Array.from(text.matchAll(multiple), ([, value, unit]) => (unit === '倍' ? (readNumber(value) - 1) * 100 : readNumber(value) - 100));
  return [...added, ...times].map((percent) => Math.round(percent * 100) / 100).filter((percent) => percent > 0 && percent <= 200);
}

export function statedTerms(text: string): StatedTerms {
  const { text: folded } = foldForPrices(text, 0, text.length);
  const [principalYuan, periods, lateUpliftPercent] = [only(principals(folded)), only(termsIn(folded)), only(uplifts(folded))];
  return {
    ...(principalYuan === undefined ? {} : { principalYuan }),
    ...(periods === undefined ? {} : { periods }),
    ...(lateUpliftPercent === undefined ? {} : { lateUpliftPercent }),
  };
}
