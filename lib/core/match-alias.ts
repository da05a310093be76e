/** Finds the aliases that begin at one place of a text, letter by letter through every disguise. Whether one is meant there is judged elsewhere. */
import { afterAnnotation, afterIgnorable, gapAt } from './fold';
import { isIgnorable, isLatin } from './fold-table';
import type { Lexicon } from './lexicon';

/** `[start, end)` of the text holds alias number `alias` of the lexicon. */
export interface Hit {
  start: number;
  end: number;
  alias: number;
}

const space = 0x20;

function isLatinBefore(text: string, at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before >= 0 && isIgnorable(text.charCodeAt(before))) before--;
  return before >= 0 && isLatin(lexicon.table.fold(text.charCodeAt(before)));
}

/** Adds to `hits` every alias that begins exactly at `start`, shorter ones first. */
export function addHitsAt(text: string, start: number, lexicon: Lexicon, hits: Hit[]): void {
  const { table, steps, ends } = lexicon;
  let letter = table.fold(text.charCodeAt(start));
  let state = steps.get(letter);
  if (state === undefined || (isLatin(letter) && isLatinBefore(text, start, lexicon))) return;
  let at = start + 1;
  for (;;) {
    const latin = isLatin(letter);
    const found = ends.get(state);
    if (found && !(latin && isLatin(table.fold(text.charCodeAt(afterIgnorable(text, at)))))) {
      const annotation = latin ? -1 : afterAnnotation(text, afterIgnorable(text, at));
      for (const alias of found) hits.push({ start, end: annotation < 0 ? at : annotation, alias });
    }
    const gap = gapAt(text, at, !latin);
    letter = table.fold(text.charCodeAt(gap.end));
    // Two Latin letters may be parted only where the alias itself has a space.
    const parted = latin && isLatin(letter);
    const afterSpace = steps.get(state * 65536 + space);
    const direct: number | undefined = parted && gap.isSpaced ? undefined : steps.get(state * 65536 + letter);
    const next: number | undefined = direct ?? (afterSpace === undefined ? undefined : steps.get(afterSpace * 65536 + letter));
    if (next === undefined) return;
    state = next;
    at = gap.end + 1;
  }
}
