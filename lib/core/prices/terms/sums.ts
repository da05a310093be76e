/** The sums of money a text names, each with how it is said. Whether a sum is the one borrowed is for those who ask. */
import { readNumber, sumPattern } from '@/lib/core/text/numbers';

/** `[start, end)` in the normalized text, the sum alone. */
export interface Sum {
  start: number;
  end: number;
  yuan: number;
  /** Start of the words with it: that of 借 in 借2万, else of the sum. */
  wordingStart: number;
  /** 借2万, 本金10000元, 本金为人民币(大写)三万元: the word in front says that it is lent. */
  isLent: boolean;
  /** 最高20万, 额度5万: what could be had at most. */
  isCeiling: boolean;
  /** 1-5万, 1000元起: an end of a range. */
  isBound: boolean;
  /** 已支付5万, 利息586元, 合计12,586: paid, owed as cost, saved, or all that comes back. */
  isPaid: boolean;
}

const sum = new RegExp(sumPattern, 'g');
/** A number with one of these behind it counts something else. */
const notMoney = /^ ?(?:[期个%‰\d年月日号天厘]|分(?! ?\d)|\/?[年月日]|[a-z])/i;
const boundBehind = /^ ?(?:[起~至-]|到(?![手账]))/;
const boundBefore = /\d ?[万千]?元?[~至到-]$/;
/** 日息万五 is no sum of 15,000: a sum that is lent begins with its number. */
const beginsWithNumber = /^[\d一二两三四五六七八九]/;
const lentBefore = /(?:借|贷|本金|金额)((?:(?!借|贷)[^\d,;!?%]){0,3})(?:人民币[^\d,;!?%]?)?(?:\((?:大写|人民币)\):?)?$/;
const limit = /最[高多]|上限|(?<!金)额|可[借贷达]|高达|累计|免息/;
const leadReach = 6;
const paidBefore =
  /(?:支付|已[付还]|[付还交缴欠省]|还款|息|[费税]|减少|合计|总[额计共]|总?共计?|首付)(?:了|款|为|是|约|仅|[:¥￥ ])*$/;

/** Whether the words before a sum, or those between it and the word of lending, say that it is the most one could have. */
function isCeiling(before: string, lent: RegExpExecArray | null): boolean {
  const lead = /[^,;!?\d]*$/.exec(before.slice(0, lent?.index ?? before.length).slice(-leadReach))?.[0] ?? '';
  return limit.test(lead + (lent?.[1] ?? ''));
}

/** All sums of a normalized text, in order: ￥500,000 年利率 holds 500,000, for a comma parts thousands only. */
export function readSums(text: string): Sum[] {
  return Array.from(text.matchAll(sum)).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const behind = text.slice(end, end + 3);
    const yuan = readNumber(match[1]);
    const before = text.slice(Math.max(0, start - 16), start);
    const isSaidToBeMoney = /[元块钱]$/.test(match[0]) || /[¥￥] ?$/.test(before);
    if (Number.isNaN(yuan) || (!isSaidToBeMoney && notMoney.test(behind))) return [];
    const lent = beginsWithNumber.test(match[0]) ? lentBefore.exec(before) : null;
    return [
      {
        start,
        end,
        yuan,
        wordingStart: lent ? start - lent[0].length : start,
        isLent: lent !== null,
        isCeiling: isCeiling(before, lent),
        isBound: boundBefore.test(before) || boundBehind.test(behind),
        isPaid: paidBefore.test(before),
      },
    ];
  });
}
