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
  /** 5个百分点: added to or taken from another percentage. */
  isPoints: boolean;
  /** Written in ten-thousandths or thousandths, as daily rates are; `short` = 万五, 千二. */
  notation: 'long' | 'short' | 'thousandths' | null;
}

const digit = '[\\d一二两三四五六七八九]';
const short = `${digit}(?:[.点]${digit}+)?`;
const range = '(?: ?[-~至到]{1,2} ?| to )';
/** Between 7.99 and 35.99 percent. */
const betweenTwo = '(?<=[Bb]etween [\\d.]{1,6}) and ';
const figure = new RegExp(
  `((?:${numberPattern})?[百千万])分之(${numberPattern})(?:${range}(${numberPattern}))?` +
    `|(?<![\\d零一二两三四五六七八九十百千万亿几数])([千万])(${short})(?:${range}(${short}))?(?![\\d.%十百千万亿元块个多年月人余])` +
    `|(?<!\\d ?|\\d\\. ?|\\.)(?:(${numberPattern})(?:${range}|${betweenTwo}))?(${numberPattern})(多|几)?(%|‰|趴|个百分点|个点| ?per ?cent(?!age)| ?pct\\b)` +
    `|(?<![\\d.百千万])(?:(${numberPattern})${range})?(${numberPattern})([分厘])(?:(零?${digit})(?:[厘毫](${digit})?毫?)?|(半))?(?![之钟期析类配享店校布公红子成秒数贝组段批次年母米克升钱])` +
    // 年化2.98: behind a word of a yearly rate the sign may be left out.
    '|(?<=年(?:化|利率|息)(?:约|是|为|才|只要|仅|:)?|利率(?:最低|低至|可低至|只要|仅|约|做到|能做到|可做到)(?:到|至)?)(\\d{1,2}\\.\\d{1,2})(?! ?[\\d.%‰万千百亿元倍个多几分厘折期月年人余p~至到-])',
  'g',
);
/** 从2.6%上调至3.4%: the first is what it was. */
const former = {
  before: /[从由](?:\d{4}年)?[^,;\d]{0,3}$/,
  between: /^[^,;!?\d]{0,4}(?:[上下]调|[升降涨跌]|提高|调整|恢复|回)[^,;!?\d]{0,5}[至到为](?:\d{4}年)?[^,;!?\d]{0,3}$/,
};
const rangeSign =
  /^(?:\([^()\d]{1,8}\))?(?:起|左右| ?p\.?a\.?| ?per annum| ?APR| ?a year| ?p\.?m\.?| ?per month)? ?(?:[-~至到]{1,3}|to) ?$/i;
/** 在[3.6%,18%]区间: the bracket before and the comma between make a range. */
const interval = { ahead: /[[【]$/, between: /^ ?, ?$/, behind: /^ ?[\]】]/ };
/** Between 8% and 24%. */
const betweenAhead = /\bbetween (?:about )?$/i;
/** Where the dash is lost the second figure is the range's top only if it could be: 7.2%24%, but not 7.2%98%用户. */
const maxRangeTimes = 20;
const maxRangePercent = 50;
const notTop = /^的?(?:用户|客户|通过|人)/;
/** Marks out of ten and sums of points are written with 分 too. */
const maxFen = 10;

/** How many of the parts make a percent: ten of 千分之, twenty of 二千分之. */
function divisorOf(parts: string | undefined): number {
  if (parts === undefined || !/[百千万]$/.test(parts)) return 1;
  const whole = readNumber(parts);
  return Number.isNaN(whole) ? 1 : whole / 100;
}

/** 一分八: eight tenths of one; 一分零八: eight hundredths; 一分二厘五: twenty-five hundredths. */
function partOfUnit(tenth: string | undefined, hundredth: string | undefined): number {
  if (!tenth) return 0;
  const first = tenth.startsWith('零') ? readNumber(tenth.slice(1)) / 100 : readNumber(tenth) / 10;
  return first + (hundredth ? readNumber(hundredth) / 100 : 0);
}

/** The figure that a match of the pattern states; null where its number cannot be read or is no price. */
function figureOf(match: RegExpMatchArray): Figure | null {
  const [all, ofName, ofValue, ofTop, shortName, shortValue, shortTop, ...rest] = match;
  const [from, value, more, sign, fenFrom, fen, fenUnit, tenth, hundredth, half, unsigned] = rest;
  const start = match.index ?? 0;
  const name = ofName ?? shortName ?? sign;
  const divisor = fenUnit === '厘' || name === '‰' ? 10 : divisorOf(name);
  const part = half ? 0.5 : partOfUnit(tenth, hundredth);
  const second = (readNumber(ofTop ?? ofValue ?? shortTop ?? shortValue ?? value ?? fen ?? unsigned) + part) / divisor;
  const other = from ?? fenFrom ?? (ofTop ? ofValue : shortTop ? shortValue : undefined);
  const first = other ? readNumber(other) / divisor : second;
  const high = Math.max(first, second);
  const isFen = fen !== undefined;
  if (Number.isNaN(first + second) || (isFen && high > maxFen)) return null;
  return {
    start,
    end: start + all.length,
    low: Math.min(first, second),
    high,
    isOpenEnded: more !== undefined,
    isFen,
    isPoints: sign === '个百分点',
    notation: divisor === 1 || isFen ? null : shortName ? 'short' : divisor === 10 ? 'thousandths' : 'long',
  };
}

/** Whether a figure is the top of the range that the one before begins: 7.2%-24%, and 7.2%24% where the dash was lost. */
function isTopOf(last: Figure, { low, high, isFen, isPoints, start, end }: Figure, text: string): boolean {
  if (last.isFen !== isFen || last.isPoints || isPoints || last.low !== last.high || low !== high || last.high >= high)
    return false;
  const between = text.slice(last.end, start);
  if (between === ' and ') return betweenAhead.test(text.slice(Math.max(0, last.start - 14), last.start));
  if (interval.between.test(between) && interval.behind.test(text.slice(end, end + 2)))
    return interval.ahead.test(text.charAt(last.start - 1));
  if (between !== '') return rangeSign.test(between);
  return high <= maxRangePercent && high <= last.high * maxRangeTimes;
}

/** All figures of a normalized text in order, ranges joined: 0.02%-0.05%, 7.2%24%, 万二到万五. */
export function readFigures(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(figure)) {
    const next = figureOf(match);
    if (!next) continue;
    const last = found.at(-1);
    const between = last ? text.slice(last.end, next.start) : null;
    // 98%用户已借, right behind the price.
    if (between === '' && match[11] === '%' && notTop.test(text.slice(next.end, next.end + 4))) continue;
    const isFormer =
      last !== undefined &&
      former.between.test(between ?? '') &&
      former.before.test(text.slice(Math.max(0, last.start - 10), last.start));
    if (isFormer) found.pop();
    if (last && !isFormer && isTopOf(last, next, text)) {
      last.end = next.end;
      last.high = next.high;
    } else found.push(next);
  }
  return found;
}
