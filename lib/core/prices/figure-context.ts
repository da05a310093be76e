/** Cuts out what stands around one figure. It decides only which of the words around belong to it. */
import { pastCutNumber } from '@/lib/core/text/numbers';
import { findHead } from './find-head';
import type { FigureContext, FigurePlace } from './interpretation';
import { anyOf } from './vocabulary/word';
import { lendingWords, penaltyWords } from './vocabulary/zh-circumstances';

const clauseReach = { before: 32, after: 14 };
/** The clause is short, what a text is about is not. */
const aroundReach = { before: 70, after: 60 };
const sentenceReach = { before: 60, after: 40 };
/** Of a line without end only so much is looked at, or each of its figures would go through all of it. */
const lineReach = 200;
const notes = /\([^()]{0,24}\)/g;
/** 服务费率(月): the note is the period. */
const periodNote = /\((?:每|按)?(?:个|一)?([年月日天期])(?:度|计|化)?\)/g;
/** (利率均为年息), (年利率): the note names the figures that follow. */
const rateNote =
  /\((?:[^()\d]{0,6}(?:均为|都是|皆为|单位:?|均按))?(年利率|年息|年化利率|年化|月息|月利率|日息|日利率)\)/g;
const withoutNotes = (text: string): string =>
  text.replace(periodNote, '每$1').replace(rateNote, '$1').replace(notes, '');
const clauseEnd = /[^,;!?]*$/;
const clauseStart = /^[^,;!?]*/;

const lending = anyOf(lendingWords);
const penalty = anyOf(penaltyWords);
const penaltyBehind =
  /^[^\d]{0,8}?(?:加收违约金|滞纳金|罚|违约金|逾期费|(?:支付|给付|偿付|计[算付收])逾期(?:还款)?利息)/;
/** 合同利率加收30%: only lateness adds to a rate by contract. */
const raised = /(?:上浮|加收?|上调)$/;
const addedToRate = /利率[^,;!?\d]{0,6}加收/;
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

/** 违约金,一般是欠款的5%: a clause that begins with what it says of the one before goes on with it. */
const comment =
  /^(?:[他她它店销客]?[们家里员售]?(?:一般|通常|大[约概致]|多数|普遍|目前|现在|基本|其实|说白了|说穿了|说|讲|号称|据说|听说)[都上]?)[就也]?[是为在按]|^(?:就|也就|即|说|(?:收费|计收)?标准)[是按为]/;

const madeOf = /LPR|基点|BP|指数/i;

function clauseWithTopic(lead: string): string {
  const clause = cut(clauseEnd, lead);
  // 托管费按天计算,0.1%/天: a figure by itself is said of the clause before.
  if (clause.trim() !== '' && !comment.test(clause)) return clause;
  const topic = cut(clauseEnd, lead.slice(0, lead.length - clause.length - 1));
  // 按LPR加50个基点,目前是3.5%: what the rate is made of is said already.
  return clause.trim() !== '' && madeOf.test(topic) ? clause : topic + clause;
}

/** The clause before and behind a figure. In a cell of a table its labels stand in front, and nothing beyond the cell counts. */
function clauseAround({ text, figure, previousEnd, nextStart, from: floor, cell, line }: FigurePlace): {
  before: string;
  after: string;
} {
  const reachFrom = Math.min(figure.start, pastCutNumber(text, figure.start - clauseReach.before));
  const from = Math.max(previousEnd, reachFrom, floor, cell?.start ?? 0);
  // The row of a table ends what is said in it.
  const rowEnd = text.slice(line.start, figure.start).includes('\t') ? line.end : Number.POSITIVE_INFINITY;
  const to = Math.min(nextStart, figure.end + clauseReach.after, cell?.end ?? rowEnd);
  const own = withoutNotes(text.slice(from, figure.start));
  const labels = cell ? `${withoutNotes(cell.labels)} ` : '';
  return { before: clauseWithTopic(labels + own), after: cut(clauseStart, text.slice(figure.end, to)) };
}

function sentenceAround({ text, figure, cell, line }: FigurePlace): string {
  const from = Math.max(0, figure.start - sentenceReach.before, cell ? line.start : 0);
  const to = Math.min(figure.end + sentenceReach.after, cell ? line.end : Number.POSITIVE_INFINITY);
  const lead = cut(/[^;!?]*$/, text.slice(from, figure.start));
  return `${cell ? `${cell.labels} ` : ''}${lead}%${cut(/^[^;!?]*/, text.slice(figure.end, to))}`;
}

export function contextOf(place: FigurePlace): FigureContext {
  const { text, figure, mode, line, cell } = place;
  const { before, after } = clauseAround(place);
  const around = text.slice(Math.max(0, figure.start - aroundReach.before), figure.end + aroundReach.after);
  const head = findHead(place, before, after);
  const lineBefore = cell
    ? before
    : withoutNotes(text.slice(Math.max(line.start, figure.start - lineReach), figure.start));
  // 单期手续费 on the line above is of another price where the line names its own.
  const isOfLine = head.word ? head.trail || lineBefore.includes(head.word) : lineBefore.trim() !== '';
  return {
    ...place,
    before,
    after,
    sentence: sentenceAround(place),
    around: cell ? `${cell.labels} ${around}` : around,
    near: isOfLine ? before.slice(Math.max(0, before.length - lineBefore.length)) : before,
    head,
    isLendingSpokenOf: mode === 'selection' || lending.test(around) || (cell !== null && lending.test(cell.labels)),
    isPenalty:
      penalty.test(lineOfHead(before, lineBefore, head.word)) ||
      addedToRate.test(before) ||
      penaltyBehind.test(after.slice(0, Math.max(0, line.end - figure.end))) ||
      (raised.test(before) && penalty.test(sentenceAround(place))),
  };
}
