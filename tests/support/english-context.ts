/** Looks at one figure of an English text as the price reader does, by its surroundings or by one rule. */
import { type EnglishContext, type EnglishRefiner, englishContextOf } from '@/lib/core/prices/english/english-context';
import { newDraft } from '@/lib/core/prices/interpret-figure';
import type { Draft, ReadingMode, RejectionReason } from '@/lib/core/prices/interpretation';
import { contextIn } from './figure-in';

export function englishContextIn(text: string, nth = 0, mode: ReadingMode = 'page'): EnglishContext {
  return englishContextOf(contextIn(text, nth, mode));
}

/** What one rule makes of a figure, and whether it turns it down; `draft` is what earlier rules are taken to have found. */
export function refinedEnglish(
  refine: EnglishRefiner,
  text: string,
  {
    draft = {},
    nth = 0,
    mode = 'page',
    previous,
  }: { draft?: Partial<Draft>; nth?: number; mode?: ReadingMode; previous?: EnglishContext['previous'] } = {},
): { draft: Draft; rejection: RejectionReason | undefined } {
  const context = englishContextIn(text, nth, mode);
  const changed = { ...newDraft(context.figure.end), ...draft };
  return { rejection: refine(changed, previous ? { ...context, previous } : context), draft: changed };
}
