/** What stands around a figure in English text: its sentence on both sides, and the words of its cell's labels. */
import type { Draft, FigurePlace, RejectionReason } from '@/lib/core/prices/interpretation';
import { lendingWords, savingWords } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';
import { type EnglishHead, findEnglishHead } from './find-english-head';

export interface EnglishContext extends FigurePlace {
  /** The sentence before the figure back to the price before it, with the labels of a cell in front; in lower case. */
  before: string;
  /** The sentence behind it up to the next figure, in lower case. */
  after: string;
  /** Both sides of the sentence, figures included. */
  sentence: string;
  head: EnglishHead;
  isLendingSpokenOf: boolean;
}

/** One question about a figure in English text. Changes the draft, or says why the figure is no price. */
export type EnglishRefiner = (draft: Draft, context: EnglishContext) => RejectionReason | undefined;

/** Where no line ends, a line of English is taken to reach so far, in characters. */
export const englishLineReach = 80;
const reach = { before: 90, after: 70, around: 220 };
/** A full stop ends a sentence but within p.a. and before a digit. */
const sentenceEnd = /[;!?\n]|(?<!\b(?:p|a|m|e\.g|i\.e|a\.p\.r|vs|incl|approx|no|max|min))\.(?!\d|[a-z]\b\.?)/gi;
const han = /[\u3400-\u9fff]/;
const latinWord = /[a-z]{3,}/i;
const lending = anyPhrase(lendingWords, 'i');
const saving = anyPhrase(savingWords, 'i');

const lastEnd = (text: string): number => [...text.matchAll(sentenceEnd)].at(-1)?.index ?? -1;
const firstEnd = (text: string): number => text.search(new RegExp(sentenceEnd.source, 'i'));

/** English is read where Latin words and no Chinese stand beside a figure. */
export function isEnglish({ text, figure, cell }: FigurePlace): boolean {
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  const after = text.slice(figure.end, figure.end + 16);
  const near = cell ? `${cell.labels} ${text.slice(cell.start, cell.end)}` : before + after;
  return latinWord.test(near) && !han.test(near);
}

/** What is quoted as low as this is lent; what is saved pays as much as. */
const lendersRates = /\b(?:quot|offer|advertis)\w* annual(?:i[sz]ed)? (?:interest )?rates? (?:as low as|from)\b/i;

/** An interest rate is a loan's where nothing near speaks of savings. */
function isOfLending(around: string): boolean {
  return (
    lending.test(around) || lendersRates.test(around) || (/\binterest\b(?! in)/i.test(around) && !saving.test(around))
  );
}

/** The label above a figure that begins its line. */
function labelsOf({ text, figure, line, labelAbove }: FigurePlace): string {
  return labelAbove && text.slice(line.start, figure.start).trim() === ''
    ? `${labelAbove.replace(/(\d)-/g, '$1 ')} : `
    : '';
}

/** Where a long line is cut, the word there is kept: collection | rate. */
function startOfLine({ text, figure, line }: FigurePlace): number {
  if (figure.start - line.start < englishLineReach) return line.start;
  const ahead = text.slice(Math.max(0, line.start - 16), line.start);
  return line.start - (/[a-z]+ ?$/i.exec(ahead)?.[0].length ?? 0);
}

export function englishContextOf(place: FigurePlace): EnglishContext {
  const { text, figure, previousEnd, nextStart, cell, mode, line } = place;
  const lead = text.slice(Math.max(0, figure.start - reach.before, cell?.start ?? 0), figure.start);
  const trail = text.slice(figure.end, Math.min(figure.end + reach.after, cell?.end ?? Number.POSITIVE_INFINITY));
  const sentenceStart = figure.start - lead.length + lastEnd(lead) + 1;
  const end = firstEnd(trail);
  const sentenceStop = figure.end + (end < 0 ? trail.length : end);
  // A label stands on the line above its value, and ends no sentence there.
  const labels = cell ? `${cell.labels} : ` : labelsOf(place);
  const from = Math.max(sentenceStart, previousEnd, cell?.start ?? startOfLine(place));
  const around = text.slice(Math.max(0, figure.start - reach.around), figure.end + reach.around);
  // What stands on the next line is said of another figure, but for a label under a figure alone.
  const isAlone = text.slice(line.start, figure.start).trim() === '';
  const isLineCut = line.end - figure.end >= englishLineReach;
  const stop = Math.min(sentenceStop, nextStart, isAlone || isLineCut ? Number.POSITIVE_INFINITY : line.end);
  const before = (labels + text.slice(from, figure.start)).toLowerCase();
  const after = text.slice(figure.end, Math.max(figure.end, stop)).toLowerCase();
  return {
    ...place,
    before,
    after,
    sentence: (labels + text.slice(sentenceStart, sentenceStop)).toLowerCase(),
    head: findEnglishHead(before, after),
    isLendingSpokenOf: mode === 'selection' || isOfLending(`${labels} ${around}`),
  };
}
