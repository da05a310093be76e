/** Looks at one figure of a normalized text as the price reader does, whole or by one rule. */
import { contextOf } from '@/lib/core/prices/figure-context';
import { readFigures } from '@/lib/core/prices/figures';
import { interpretFigure, newDraft } from '@/lib/core/prices/interpret-figure';
import type {
  Draft,
  FigureContext,
  FigurePlace,
  InterpretedFigure,
  ReadingMode,
  Refiner,
  RejectionReason,
} from '@/lib/core/prices/interpretation';

function placeOf(text: string, nth: number, mode: ReadingMode, previous: InterpretedFigure | null): FigurePlace {
  const figures = readFigures(text);
  const figure = figures[nth];
  if (!figure) throw new Error(`no figure ${nth} in ${text}`);
  return {
    text,
    figure,
    previousEnd: Math.max(figures[nth - 1]?.end ?? 0, previous?.end ?? 0),
    nextStart: figures[nth + 1]?.start ?? Number.POSITIVE_INFINITY,
    previous,
    mode,
    isTraditional: false,
    line: { start: 0, end: text.length },
    labelAbove: '',
    from: 0,
    cell: null,
  };
}

/** What figure `nth` is, the figures before it read first; null: no price. */
export function interpretNth(text: string, nth: number, mode: ReadingMode = 'page'): InterpretedFigure | null {
  const previous = nth > 0 ? interpretNth(text, nth - 1, mode) : null;
  const interpretation = interpretFigure(placeOf(text, nth, mode, previous));
  return 'price' in interpretation ? interpretation.price : null;
}

/** The surroundings of the first figure, or of figure `nth`, whose text before it is read first. */
export function contextIn(text: string, nth = 0, mode: ReadingMode = 'page'): FigureContext {
  return contextOf(placeOf(text, nth, mode, nth > 0 ? interpretNth(text, nth - 1, mode) : null));
}

/** What one rule makes of a figure, and whether it turns it down; `draft` is what earlier rules are taken to have found. */
export function refined(
  refine: Refiner,
  text: string,
  { draft = {}, nth = 0, mode = 'page' }: { draft?: Partial<Draft>; nth?: number; mode?: ReadingMode } = {},
): { draft: Draft; rejection: RejectionReason | undefined } {
  const context = contextIn(text, nth, mode);
  const changed = { ...newDraft(context.figure.end), ...draft };
  return { rejection: refine(changed, context), draft: changed };
}
