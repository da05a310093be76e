/** Finds the word that governs a figure: the nearest one before it, or else behind it. */
import type { FigurePlace, Head } from './interpretation';
import { sourceOf } from './vocabulary/word';
import { chargeNames, feeHeads, otherHeads, rateHeads } from './vocabulary/zh-heads';

const source = [otherHeads, rateHeads, feeHeads].map((words) => `(${sourceOf(words)})`).join('|');
const heads = new RegExp(source, 'g');

/** The last word in `lead` that names a price is that of a fee. */
export const endsInFee = (lead: string): boolean => [...lead.matchAll(heads)].at(-1)?.[3]?.endsWith('费') ?? false;
const headBehind = new RegExp(`^[^\\d]{0,6}?(?:${source})`);
const maxGap = 14;
/** 月利率:0.004(5%年利率除以12): the word is the other number's. */
const otherNumber = /(?<![\d.])0\.\d+[^%‰\d]*$/;
const feeBefore = new RegExp(`(?:${chargeNames.replaceAll(' ', '|')})费率?[为是]?:?\\(?$`);
/** 含开办费的方案换算后接近4%: behind a fee, what all of it comes to in a year. A sum between is what is worked out. */
const workedOut = /^[^\d月日天期年周次]{0,8}(?:换算|折[合算]|实际(?=约|接近|近|达|高达))[^\d月日天期年周次]{0,6}$/;
/** What belongs to the wording when it stands right in front of the governing word. */
const wording =
  /(?:每[天日月期]|(?<!\d)[年月日天周]|单?[利化]|罚|综合|[贷借]款|实际|平均|逾期|最[高低]|一次性|放款|总|\d{1,2} ?(?:个月|[期天]))*$/;

/** 担保费年化6%, 服务费月费率1%: what is asked is the fee, the head is only its period. */
function feeNamedAhead(ahead: string, rateWord: string | undefined): string {
  const unit = rateWord === '费率' ? (/[年月日]$/.exec(ahead)?.[0] ?? '') : '';
  if (rateWord !== '年化' && unit === '') return '';
  const name = feeBefore.exec(ahead.slice(0, ahead.length - unit.length))?.[0] ?? '';
  return name && name + unit;
}

/** Start of the few words in front of a figure in its own cell, 低至 and the like; of the figure where there are none. */
function ownStart(text: string, from: number, start: number): number {
  const own = text.slice(from, start);
  return own.length <= 8 ? from + own.search(/\S|$/) : start;
}

/** `before` and `after` are the clause around the figure. */
export function findHead(place: FigurePlace, before: string, after: string): Head {
  const { text, figure, previousEnd, nextStart, line, cell } = place;
  const { start, end } = figure;
  // P-1.75%(实际3.5%): the rate as it is.
  const actual = /\((?:实际|现时?|目前)[约为是]?$/.exec(before);
  if (actual) return { word: '实际', kind: 'rate', start: start - actual[0].length + 1, end, trail: '' };
  const ahead = [...before.matchAll(heads)].at(-1);
  const gap = ahead ? before.slice(ahead.index + ahead[0].length) : '';
  const found = headBehind.exec(after);
  // 丙公司 5%-24% / 通过率…: what is no price on the line below begins a sentence of its own.
  const isBelow = found?.[1] !== undefined && end + found[0].length > line.end;
  const behind = isBelow && text.slice(line.start, start).trim() !== '' ? null : found;
  if (ahead?.[3] && workedOut.test(gap)) return { word: '实际', kind: 'rate', start, end, trail: '' };
  // A word on the figure's own line is nearer than one on the line above.
  const isLineAbove = behind !== null && end + behind[0].length <= line.end && gap.length > start - line.start;
  const isAhead = ahead !== undefined && gap.length <= maxGap && !isLineAbove && !otherNumber.test(gap);
  const match = isAhead ? ahead : behind;
  const endBehind = end + (match?.[0].length ?? 0);
  // 立减30%年化利率18%: a word that leads on to the next figure is the next one's.
  const leadsOn = !/[,;!?]|^[和及与或]/.test(text.slice(endBehind, nextStart));
  const isNextOne = !isAhead && nextStart - endBehind < 6 && leadsOn;
  // 2.88% 手续费3000: the word behind names the sum that follows it.
  const isOfSum = !isAhead && /^[为是:]? ?[¥￥$]? ?\d/.test(text.slice(endBehind, endBehind + 6));
  if (!match || isNextOne || isOfSum) {
    const isFenInterest = figure.isFen && after.startsWith('利');
    return isFenInterest
      ? { word: '利', kind: 'rate', start, end: end + 1, trail: '' }
      : { word: '', kind: 'none', start, end, trail: '' };
  }
  const [, other, rate, fee] = match;
  const named = isAhead ? feeNamedAhead(before.slice(0, match.index), rate) : '';
  const kind = other ? 'other' : fee || named ? 'fee' : 'rate';
  const word = named + (other ?? rate ?? fee ?? '');
  if (!isAhead) return { word, kind, start, end: endBehind, trail: match[0] };
  const from = Math.max(previousEnd, cell?.start ?? 0);
  const wordAt = text.lastIndexOf(word, start - word.length);
  // The word stands in a label: what is said of the figure in its own cell is the wording.
  if (cell && wordAt < from) return { word, kind, start: ownStart(text, from, start), end, trail: '' };
  const lead = text.slice(from, wordAt);
  return { word, kind, start: from + lead.search(wording), end, trail: '' };
}
