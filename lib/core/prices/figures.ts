/** The figures a price is made of: percent, per mille, 万分之, 厘 and 分, ranges, sums; not what they are a price of. */
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

/** `[low, high]` in percent as written, or in 分, of which one is 1 % a month, 10 % a year or 0.1 % a day. */
export interface Figure {
  start: number;
  end: number;
  low: number;
  high: number;
  /** 20多%: the top is open. */
  isOpenEnded: boolean;
  isFen: boolean;
  /** Written in ten-thousandths or thousandths, as daily rates are; `short` = 万五, 千二. */
  notation: 'long' | 'short' | null;
}

const digit = '[\\d一二两三四五六七八九]';
const short = `${digit}(?:[.点]${digit}+)?`;
const range = ' ?[-~至到]{1,2} ?';
const figure = new RegExp(
  `([百千万])分之(${numberPattern})(?:${range}(${numberPattern}))?` +
    `|(?<![\\d零一二两三四五六七八九十百千万亿几数])([千万])(${short})(?:${range}(${short}))?(?![\\d.%十百千万亿元块个多年月人余])` +
    `|(?<![\\d.] ?)(?:(${numberPattern})${range})?(${numberPattern})(多|几)?(%|‰|个点)` +
    `|(?<![\\d.百千万])(?:(${numberPattern})${range})?(${numberPattern})([分厘])(?:(${digit})厘?|(半))?(?![之钟期析类配享店校布公红子成秒数贝组段批次年母米克升钱])`,
  'g',
);
/** 从2.6%上调至3.4%: the first is what it was. */
const former = {
  before: /[从由](?:\d{4}年)?[^,;\d]{0,3}$/,
  between: /^[^,;!?\d]{0,4}(?:[上下]调|[升降涨跌]|提高|调整|恢复|回)[^,;!?\d]{0,5}[至到为](?:\d{4}年)?[^,;!?\d]{0,3}$/,
};
const rangeSign = /^(?:起|左右)? ?[-~至到]{1,3} ?$/;
/** Where the dash is lost the second figure is the range's top only if it could be: 7.2%24%, but not 7.2%98%用户. */
const mostTimes = 20;
const mostPercent = 50;
const notTop = /^的?(?:用户|客户|通过|人)/;
/** Marks out of ten and sums of points are written with 分 too. */
const mostFen = 10;

/** All figures of a folded text in order, ranges joined: 0.02%-0.05%, 7.2%24%, 万二到万五. */
export function readFigures(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(figure)) {
    const [
      all,
      ofName,
      ofValue,
      ofTop,
      shortName,
      shortValue,
      shortTop,
      from,
      value,
      more,
      sign,
      fenFrom,
      fen,
      fenUnit,
      tenth,
      half,
    ] = match;
    const start = match.index;
    const end = start + all.length;
    const name = ofName ?? shortName ?? sign;
    const divisor = fenUnit === '厘' || name === '千' || name === '‰' ? 10 : name === '万' ? 100 : 1;
    const second =
      (readNumber(ofTop ?? ofValue ?? shortTop ?? shortValue ?? value ?? fen) +
        (half ? 0.5 : tenth ? readNumber(tenth) / 10 : 0)) /
      divisor;
    const other = from ?? fenFrom ?? (ofTop ? ofValue : shortTop ? shortValue : undefined);
    const first = other ? readNumber(other) / divisor : second;
    const [low, high] = [Math.min(first, second), Math.max(first, second)];
    const isFen = fen !== undefined;
    if (Number.isNaN(low + high) || (isFen && high > mostFen)) continue;
    const last = found.at(-1);
    const between = last && text.slice(last.end, start);
    const couldBeTop = sign === '%' && high <= mostPercent && high <= (last?.high ?? 0) * mostTimes;
    // 98%用户已借, right behind the price.
    if (between === '' && sign === '%' && notTop.test(text.slice(end, end + 4))) continue;
    const isTop = between === '' ? couldBeTop : rangeSign.test(between ?? '');
    if (
      last &&
      former.between.test(between ?? '') &&
      former.before.test(text.slice(Math.max(0, last.start - 10), last.start))
    )
      found.pop();
    if (last && last.isFen === isFen && last.low === last.high && last.high < high && isTop) {
      [last.end, last.high] = [end, high];
    } else
      found.push({
        start,
        end,
        low,
        high,
        isOpenEnded: more !== undefined,
        isFen,
        notation: divisor === 1 || isFen ? null : shortName ? 'short' : 'long',
      });
  }
  return found;
}
