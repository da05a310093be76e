/** Cuts out what stands around one figure. It decides only which of the words around belong to it. */
import { pastCutNumber } from '@/lib/core/text/numbers';
import { findHead } from './find-head';
import type { FigureContext, FigurePlace } from './interpretation';
import { anyOf } from './vocabulary/word';
import { lendingWords, penaltyWords } from './vocabulary/zh-circumstances';

const clauseReach = { before: 32, after: 14 };
/** The clause is short, what a text is about is not. */
const aroundReach = { before: 70, after: 60 };
const notes = /\([^()]{0,24}\)/g;
const clauseEnd = /[^,;!?]*$/;
const clauseStart = /^[^,;!?]*/;

const lending = anyOf(lendingWords);
const penalty = anyOf(penaltyWords);
const penaltyBehind = /^[^\d]{0,4}(?:滞纳金|罚|违约金|逾期费)/;
/** A line that is the name of a penalty, above the line with the figure. */
const penaltyLabel = /^[^,;!?]{0,6}(?:罚息|逾期[利费]率|逾期|违约金|滞纳金)(?:标准|利率)?:?$/;

const cut = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

/**
 * The line that the governing word stands in, unless the line above is its label: the figure's own, or one above it, where
 * between two characters a blank is left only where a line ended.
 */
function lineOfHead(before: string, lineBefore: string, word: string): string {
  const own = before.slice(Math.max(0, before.length - lineBefore.length));
  const lines = before.split(/(?<=[一-鿿]) (?=[一-鿿])/);
  const [line = '', above = ''] = own.includes(word)
    ? [own, before.slice(0, before.length - own.length)]
    : [lines.at(-1), lines.at(-2)];
  return word !== '' && line.includes(word) && !penaltyLabel.test(above.trim()) ? line : before;
}

export function contextOf(place: FigurePlace): FigureContext {
  const { text, figure, previousEnd, nextStart, mode, line } = place;
  const from = Math.max(previousEnd, Math.min(figure.start, pastCutNumber(text, figure.start - clauseReach.before)));
  const before = cut(clauseEnd, text.slice(from, figure.start).replace(notes, ''));
  const after = cut(clauseStart, text.slice(figure.end, Math.min(nextStart, figure.end + clauseReach.after)));
  const around = text.slice(Math.max(0, figure.start - aroundReach.before), figure.end + aroundReach.after);
  const lineBefore = text.slice(line.start, figure.start).replace(notes, '');
  const head = findHead(place, before, after);
  // 单期手续费 on the line above is of another price where the line names its own.
  const isOfLine = head.word ? head.trail || lineBefore.includes(head.word) : lineBefore.trim() !== '';
  return {
    ...place,
    before,
    after,
    around,
    near: isOfLine ? before.slice(Math.max(0, before.length - lineBefore.length)) : before,
    head,
    isLendingSpokenOf: mode === 'selection' || lending.test(around),
    isPenalty: penalty.test(lineOfHead(before, lineBefore, head.word)) || penaltyBehind.test(after),
  };
}
