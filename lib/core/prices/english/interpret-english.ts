/** What a figure in English text is the price of, if of anything: runs it through the rules for English. */
import { type Interpretation, type InterpretationStep, newDraft } from '@/lib/core/prices/interpret-figure';
import type { Draft, FigurePlace, InterpretedFigure } from '@/lib/core/prices/interpretation';
import { flatWords } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';
import { type EnglishContext, englishContextOf } from './english-context';
import { englishRefiners } from './english-pipeline';

const flat = anyPhrase(flatWords);

/** `[start, end)` of the figure with the head in front or behind, not beyond its cell or line nor over the price before. */
function wordingOf({ figure, head, previousEnd, cell, line, after }: EnglishContext): [number, number] {
  if (head.kind === 'none') return [figure.start, figure.end];
  const length = head.gap + head.word.length;
  if (head.isBehind) return [figure.start, figure.end + Math.min(length, after.length)];
  return [
    Math.min(figure.start, Math.max(figure.start - length, previousEnd, cell?.start ?? 0, line.start)),
    figure.end,
  ];
}

function priceOf(draft: Draft, context: EnglishContext): InterpretedFigure {
  const { figure, head, before, sentence } = context;
  const { kind, period, term, isYearAssumed, open, isUplift, isInPoints } = draft;
  const [start, end] = wordingOf(context);
  return {
    figure,
    start,
    end,
    head: head.word || before.trim().slice(-16),
    isGoverned: head.kind !== 'none',
    kind,
    period: kind === 'one_off_fee' ? null : period,
    term: term?.count ?? null,
    isDays: term?.isDays ?? false,
    isYearAssumed,
    isTermClear: flat.test(sentence),
    open,
    isUplift,
    isInPoints,
  };
}

/** `onStep` is told what each rule made of the figure. */
export function interpretEnglish(place: FigurePlace, onStep?: (step: InterpretationStep) => void): Interpretation {
  const context = englishContextOf(place);
  const draft = newDraft(place.figure.end);
  for (const [rule, refine] of englishRefiners) {
    const rejection = refine(draft, context);
    onStep?.({ rule, draft: { ...draft }, rejection });
    if (rejection) return { rejection, rule };
  }
  return { price: priceOf(draft, context) };
}
