/**
 * The pieces of a text that the rules of the price reader look at, in order: figures, sums, lengths of time and words of the
 * vocabulary, each with its feature. Explains readings; linear in the text.
 */
import { type Figure, readFigures } from './figures';
import { periods } from './interpretation';
import { readLengths } from './terms/lengths';
import { readSums } from './terms/sums';
import { anyOf, type Word } from './vocabulary/word';
import { capWords, floorWords } from './vocabulary/zh-bounds';
import {
  investorWords,
  lawWords,
  lendingWords,
  neverPriceWords,
  otherChargeWords,
  penaltyWords,
  referenceRateWords,
} from './vocabulary/zh-circumstances';
import { feeHeads, otherHeads, rateHeads } from './vocabulary/zh-heads';
import { periodWordsBefore } from './vocabulary/zh-periods';

/** `[start, end)` in the normalized text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** What the piece is: `figure`, `sum`, `length`, or the list of the vocabulary that holds the word. */
  feature: string;
}

const vocabulary: readonly (readonly [feature: string, words: readonly Word[]])[] = [
  ['rate word', rateHeads],
  ['fee word', feeHeads],
  ['word of no price', otherHeads],
  ...periods.map((period) => [`per ${period}`, periodWordsBefore[period]] as const),
  ['floor', floorWords],
  ['cap', capWords],
  ['lending', lendingWords],
  ['lateness', penaltyWords],
  ['never a price', neverPriceWords],
  ['reference rate', referenceRateWords],
  ['money of investors', investorWords],
  ['charge of others', otherChargeWords],
  ['law', lawWords],
];
const patterns = vocabulary.map(([feature, words]) => [feature, anyOf(words, 'g')] as const);

const figureFeature = ({ low, high }: Figure): string => `figure ${low === high ? low : `${low}–${high}`} %`;

/** All tokens of a normalized text by their start; they may lie over each other: 年利率 is a rate word that says a period. */
export function tokenize(text: string): Token[] {
  const token = (start: number, end: number, feature: string): Token => ({
    start,
    end,
    text: text.slice(start, end),
    feature,
  });
  return [
    ...readFigures(text).map((figure) => token(figure.start, figure.end, figureFeature(figure))),
    ...readSums(text).map(({ start, end, yuan }) => token(start, end, `sum ${yuan} yuan`)),
    ...readLengths(text).map(({ start, end, count, unit }) => token(start, end, `length ${count} ${unit}`)),
    ...patterns.flatMap(([feature, pattern]) =>
      Array.from(text.matchAll(pattern), (match) => token(match.index, match.index + match[0].length, feature)),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
