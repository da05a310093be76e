/** The figures a price is made of: percent, per mille, 万分之, 厘 and 分, ranges, sums; not what they are a price of. */

const arabic = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,8})(?:\\.\\d{1,6})?|\\.\\d{1,4}';
const chinese = '[零一二两三四五六七八九十][零一二两三四五六七八九十百点]{0,7}';
const number = `(?:${arabic}|${chinese})`;
const digit = '(?:\\d|[一二两三四五六七八九])';

/** A sum of money: 1万, 10000元, 两万五, 万元, 1千元. */
export const sumPattern = `(?:\\d[\\d,.]{0,9} ?[万千wk]?|[一二两三四五六七八九十百千万]{1,7})(?:元|块钱?)?`;
export const numberPattern = number;

const digits = '零一二三四五六七八九';

/** Value of `7.2`, `1,000`, 二十四, 七点二, 两万五, 1.5万, `2w`; NaN when it is none. */
export function readNumber(written: string): number {
  const plain = written.replace(/[元块钱, ]/g, '');
  const scaled = /^([\d.]+)([万千wk]?)$/.exec(plain);
  if (scaled) return Number(scaled[1]) * (/[万w]/.test(scaled[2] ?? '') ? 1e4 : scaled[2] ? 1e3 : 1);
  const [whole = '', decimals] = plain.split('点');
  let sum = 0;
  let section = 0;
  let last = 0;
  let unit = 1;
  for (const character of whole) {
    const value = digits.indexOf(character === '两' ? '二' : character);
    if (value >= 0) last = value;
    else {
      unit = { 十: 10, 百: 100, 千: 1000, 万: 1e4 }[character] ?? Number.NaN;
      if (unit === 1e4) {
        sum += (section + last || 1) * unit;
        section = 0;
      } else section += (last || 1) * unit;
      last = 0;
    }
  }
  // 两万五 = 25,000 and 一百五 = 150: a last digit without a unit counts in tenths of the unit before it.
  const tail = unit > 10 && !whole.endsWith('零') && !whole.includes('零') ? (last * unit) / 10 : last;
  return sum + section + tail + (decimals ? Number(`0.${[...decimals].map((character) => digits.indexOf(character)).join('')}`) : 0);
}

/** `percent`: as written. `fen`: in 分, of which one is 1 % a month, 10 % a year or 0.1 % a day. */
export interface Figure {
  start: number;
  end: number;
  low: number;
  high: number;
  /** 20多%: the top is open. */
  isMore: boolean;
  unit: 'percent' | 'fen';
  /** Written in ten-thousandths or thousandths, as daily rates are; `short` = 万五, 千二. */
  scale: 'long' | 'short' | null;
}

const figure = new RegExp(
  `([百千万])分之(${number})|(?<![\\d零一二两三四五六七八九十百千万几数])([千万])(${digit}(?:[.点]${digit}+)?)(?![\\d.%十百千万亿元块个多年月人余])` +
    `|(?<![\\d.])(?:(${number})[-~至到]{1,2})?(${number})(多|几)?(%|‰|个(?:百分)?点)` +
    `|(?<![\\d.百千万])(${number})分(?:(${digit})厘?|(半))?(?![之钟期析类配享店校布公红子成秒数贝组段批次年母])|(?<![\\d.])(${number})厘(?:(${digit})|(半))?(?!米|克|升)`,
  'g',
);
const rangeSign = /^(?:起|左右)?[-~至到]{1,3}$/;

/** All figures of a folded text in order, ranges joined: 0.02%-0.05%, 7.2%24%, 万二到万五. */
export function readFigures(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(figure)) {
    const [all, ofName, ofValue, shortName, shortValue, from, value, more, sign, fen, fenTenth, fenHalf, li, liTenth, liHalf] = match;
    const end = match.index + all.length;
    const next: Figure = { start: match.index, end, low: 0, high: 0, isMore: more !== undefined, unit: 'percent', scale: null };
    const name = ofName ?? shortName;
    if (name) {
      next.high = readNumber(ofValue ?? shortValue ?? '') / { 百: 1, 千: 10, 万: 100 }[name as '百'];
      if (name !== '百') next.scale = ofName ? 'long' : 'short';
    } else if (fen) {
      next.unit = 'fen';
      next.high = readNumber(fen) + (fenHalf ? 0.5 : readNumber(fenTenth ?? '零') / 10);
    } else if (li) {
      next.unit = 'fen';
      next.high = (readNumber(li) + (liHalf ? 0.5 : readNumber(liTenth ?? '零') / 10)) / 10;
    } else {
      const divisor = sign === '‰' ? 10 : 1;
      if (sign === '‰') next.scale = 'long';
      next.high = readNumber(value ?? '') / divisor;
      if (from) next.low = readNumber(from) / divisor;
    }
    if (Number.isNaN(next.high)) continue;
    next.low ||= next.high;
    const last = found.at(-1);
    const between = last && text.slice(last.end, next.start);
    if (last && last.unit === next.unit && last.low === last.high && last.high < next.high && (rangeSign.test(between ?? '') || (!between && sign === '%'))) {
      last.end = end;
      last.high = next.high;
    } else found.push(next);
  }
  return found;
}
