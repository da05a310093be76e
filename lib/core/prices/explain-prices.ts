/** Tells how a text was read: its tokens, what each rule made of each figure, and the prices that came out. */
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { findPrices } from './find-prices';
import { newDraft } from './interpret-figure';
import type { Draft, ReadingMode, RejectionReason } from './interpretation';
import type { Price } from './price';
import { type Token, tokenize } from './tokenize';

/** One rule that changed a figure's draft or turned the figure down. */
export interface ExplainedStep {
  rule: string;
  changed: Partial<Draft>;
  rejection: RejectionReason | null;
}

export interface ExplainedFigure {
  /** As normalized. */
  figure: string;
  low: number;
  high: number;
  steps: ExplainedStep[];
}

export interface PriceExplanation {
  normalized: string;
  tokens: Token[];
  /** Empty in a text without a word of price near a figure: nothing of it was looked at. */
  figures: ExplainedFigure[];
  prices: Price[];
}

const draftKeys = (draft: Draft): (keyof Draft)[] => Object.keys(draft) as (keyof Draft)[];

/** The members of `after` that differ from `before`. */
function changesBetween(before: Draft, after: Draft): Partial<Draft> {
  return Object.fromEntries(draftKeys(after).flatMap((key) => (before[key] === after[key] ? [] : [[key, after[key]]])));
}

export function explainPrices(text: string, mode: ReadingMode = 'page'): PriceExplanation {
  const figures: ExplainedFigure[] = [];
  let before: Draft | null = null;
  const prices = findPrices(
    text,
    { mode },
    {
      onFigure({ start, end, low, high }, window) {
        figures.push({ figure: window.slice(start, end), low, high, steps: [] });
        before = null;
      },
      onStep({ rule, draft, rejection = null }) {
        const changed = changesBetween(before ?? newDraft(draft.end), draft);
        if (rejection || Object.keys(changed).length > 0) figures.at(-1)?.steps.push({ rule, changed, rejection });
        before = draft;
      },
    },
  );
  const normalized = normalizeForPrices(text, 0, text.length).text;
  return { normalized, tokens: tokenize(normalized), figures, prices };
}
