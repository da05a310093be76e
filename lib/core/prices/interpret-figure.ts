/**
 * What a figure is the price of, if of anything: runs it through the rules of the pipeline. Decides from words only, in
 * windows of fixed size; what no word governs is no price.
 */
import { contextOf } from './figure-context';
import type { Draft, FigureContext, FigurePlace, InterpretedFigure, RejectionReason } from './interpretation';
import { refiners } from './pipeline';

export type Interpretation = { price: InterpretedFigure } | { rejection: RejectionReason; rule: string };

/** What one rule made of a figure, for those who ask. */
export interface InterpretationStep {
  rule: string;
  draft: Draft;
  rejection: RejectionReason | undefined;
}

function priceOf(draft: Draft, { figure, head, previous, before }: FigureContext): InterpretedFigure {
  const { period, term, kind, open, isUplift, isInPoints, isYearAssumed } = draft;
  const isTotal = period === 'total';
  const inheritedTerm = isTotal ? (previous?.term ?? null) : null;
  return {
    figure,
    start: head.start,
    end: Math.max(head.end, draft.end),
    head: head.word || previous?.head || before.slice(-8),
    isGoverned: head.word !== '' || draft.isStage || (draft.inherits === 'list' && previous?.isGoverned === true),
    kind,
    period,
    term: term && (isTotal || !term.isDays) ? term.count : inheritedTerm,
    isDays: isTotal && (term ? term.isDays : (previous?.isDays ?? false)),
    isYearAssumed,
    isTermClear: /[总共每]/.test(before),
    open,
    isUplift,
    isInPoints,
  };
}

/** What is taken for granted before any rule has looked. `end`: of the figure. */
export function newDraft(end: number): Draft {
  return {
    period: null,
    term: null,
    inherits: 'no',
    isUplift: false,
    isInPoints: false,
    isYearAssumed: false,
    isStage: false,
    isOneOff: false,
    kind: 'rate',
    open: null,
    end,
  };
}

/** `onStep` is told what each rule made of the figure. */
export function interpretFigure(place: FigurePlace, onStep?: (step: InterpretationStep) => void): Interpretation {
  const context = contextOf(place);
  const draft = newDraft(place.figure.end);
  for (const [rule, refine] of refiners) {
    const rejection = refine(draft, context);
    onStep?.({ rule, draft: { ...draft }, rejection });
    if (rejection) return { rejection, rule };
  }
  return { price: priceOf(draft, context) };
}
