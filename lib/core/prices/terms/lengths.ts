/**
 * The lengths of time a text names: 12期, 24个月, 3年, 7天, 两周. One grammar for all who ask; what a length is of, and
 * whether it is the loan's, is for them to decide by how it is said.
 */
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

/** How a length is said: as itself, or as something that is no length of a loan. */
export type LengthManner =
  | 'plain'
  /** 第3期, 前3期, 每3个月, 近12个月, 满6个月, 逾期3个月: a place in time, a rhythm, or how long ago. */
  | 'ordinal'
  /** 12个月以内, 6~12期: an end of a range. */
  | 'bound'
  /** 3/6/12期: one of several; also what only stands behind another figure and a comma. */
  | 'list'
  /** 30天免息, 按12期付息, 一年的利息: said of something else. */
  | 'other';

/** `[start, end)` in the normalized text. */
export interface Length {
  start: number;
  end: number;
  count: number;
  unit: 'period' | 'month' | 'year' | 'day' | 'week';
  manner: LengthManner;
}

const units: Record<string, Length['unit']> = {
  期: 'period',
  个月: 'month',
  月: 'month',
  年: 'year',
  天: 'day',
  周: 'week',
  个星期: 'week',
  星期: 'week',
};
/** 6月 is a date far more often than a length; 24月 is none, nor is 分6月. 2026年 is a date, too. */
const length = new RegExp(
  `(?<![\\d.])(${numberPattern}) ?(个月|期|天|周|个?星期|年(?![化利息费百])|(?:(?<=[分共限为]\\d{1,3} ?)|(?<=1[3-9]|[2-9]\\d))月)`,
  'g',
);
const minCalendarYear = 1900;
const ordinalBefore = /(?:[每第前首满近] ?|逾期(?:超过|达|满)?)$/;
const rangeBefore = /\d ?[~至到-]$/;
const listBefore = /\d ?[,/和或]$/;
const boundBehind = /^ ?(?:[以之]?内(?!免)|以[上下]|[起~至到/-]|及以上)/;
const otherBehind = /^ ?(?:内?免|\(含|[清结付]息|一[次付清结]|支付)/;
/** 一个月的利息, 一个月还多少: what is said of each month. */
const monthlyBehind = /^ ?(?:的?利|要|按|大?约|还|下来|多少|只)/;

function mannerOf(text: string, start: number, end: number, isOneMonth: boolean): LengthManner {
  const before = text.slice(Math.max(0, start - 6), start);
  const behind = text.slice(end, end + 8);
  if (ordinalBefore.test(before)) return 'ordinal';
  if (rangeBefore.test(before) || boundBehind.test(behind)) return 'bound';
  if (listBefore.test(before)) return 'list';
  return otherBehind.test(behind) || (isOneMonth && monthlyBehind.test(behind)) ? 'other' : 'plain';
}

/** All lengths of a normalized text, in order. */
export function readLengths(text: string): Length[] {
  return Array.from(text.matchAll(length)).flatMap((match) => {
    const [all, written, unitName = ''] = match;
    const count = readNumber(written);
    const unit = units[unitName];
    if (!unit || !(count > 0) || (unit === 'year' && count >= minCalendarYear)) return [];
    const [start, end] = [match.index, match.index + all.length];
    const isOneMonth = count === 1 && unitName === '个月';
    return [{ start, end, count, unit, manner: mannerOf(text, start, end, isOneMonth) }];
  });
}

/** Monthly payments in a length; NaN for days and weeks. */
export function monthsOf({ count, unit }: Length): number {
  if (unit === 'year') return count * 12;
  return unit === 'month' || unit === 'period' ? count : Number.NaN;
}

/** Days in a length; NaN for months and more, which are not all alike. */
export function daysOf({ count, unit }: Length): number {
  if (unit === 'week') return count * 7;
  return unit === 'day' ? count : Number.NaN;
}
