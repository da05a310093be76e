/** What a sentence says of the loan beside its price: the sum, the number of payments, and whether the sum is owed whole to the end. */
import { numberPattern, readNumber, sumPattern } from './price-figure';
import type { FoldedText } from './price-text';

export interface PriceGround {
  /** null: not said, or more than one. */
  principalYuan: number | null;
  periods: number | null;
  /** 先息后本 and the like: then a monthly rate is the same on what is owed and on the sum first borrowed. */
  isWholeToTheEnd: boolean;
}

const before = 60;
const after = 48;
const ends = new Set(';!?');
// Of 3/6/12期 none is the term, 最长36期 only bounds it, and 前3期免息 is of other things.
const term = new RegExp(`(?<!最[长多高久]|[前第首满]|\\d[,/和或~-])(?<![\\d.])(${numberPattern})(?:期|个月)(?!内?免|[内以]|起)`, 'g');
const sum = new RegExp(
  `(?<!最[高多]可?|可|额度)(?:借|贷|本金|金额)((?:(?!借|贷)[^\\d,;]){0,3}?)(?=[\\d一二两三四五六七八九十])${sumPattern}(?![期个%\\d/年月日号~-])`,
  'g',
);
const whole = /先息后本|到期[^,;!?]{0,4}还[本清]|利随本清|一次性?还[本清]/;

/** The one value said, however often. */
function only(values: readonly number[]): number | null {
  const [value] = values;
  return value !== undefined && values.every((other) => other === value) ? value : null;
}

/** Reads the sentence around `[start, end)` of a folded text, not beyond its line, in a window of fixed size. */
export function groundAround({ text, breaks }: Pick<FoldedText, 'text' | 'breaks'>, start: number, end: number): PriceGround {
  let from = start;
  while (from > 0 && from > start - before && !ends.has(text.charAt(from - 1)) && !breaks.has(from - 1)) from--;
  let to = end;
  while (to < text.length && to < end + after && !ends.has(text.charAt(to)) && !breaks.has(to)) to++;
  const sentence = text.slice(from, to);
  const terms = Array.from(sentence.matchAll(term), (match) => readNumber(match[1])).filter((value) => Number.isInteger(value) && value >= 1 && value <= 360);
  const sums = Array.from(sentence.matchAll(sum), (match) => (/额|最/.test(match[1] ?? '') ? Number.NaN : readNumber(match[2]))).filter(
    (value) => value >= 500,
  );
  return { principalYuan: only(sums), periods: only(terms), isWholeToTheEnd: whole.test(sentence) };
}
