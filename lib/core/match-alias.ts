/** Finds the aliases that begin at one place of a text, letter by letter through every disguise. Whether one is meant there is judged elsewhere. */
import { afterAnnotation, afterIgnorable, beforeIgnorable, gapAt } from './fold';
import { isLatin } from './fold-table';
import type { Lexicon } from './lexicon';

/** `[start, end)` of the text holds alias number `alias` of the lexicon. */
export interface Hit {
  start: number;
  end: number;
  alias: number;
}

const space = 0x20;

const isLatinBefore = (text: string, at: number, { table }: Lexicon) => isLatin(table.fold(text.charCodeAt(beforeIgnorable(text, at))));

/** Follows the names on from `state`, whose last letter `letter` ends at `at`. */
function follow(text: string, start: number, at: number, letter: number, state: number, lexicon: Lexicon, hits: Hit[]): void {
  const { table, steps, ends } = lexicon;
  for (;;) {
    const latin = isLatin(letter);
    const found = ends.get(state);
    if (found && !(latin && isLatin(table.fold(text.charCodeAt(afterIgnorable(text, at)))))) {
      const annotation = latin ? -1 : afterAnnotation(text, afterIgnorable(text, at));
      for (const alias of found) hits.push({ start, end: annotation < 0 ? at : annotation, alias });
    }
    const gap = gapAt(text, at, !latin);
    at = gap.end + 1;
    const afterSpace = steps.get(state * 65536 + space);
    // Two Latin letters may be parted only where the alias itself has a space.
    const isParted = latin && gap.isSpaced && isLatin(table.fold(text.charCodeAt(gap.end)));
    letter = table.fold(text.charCodeAt(gap.end));
    const spaced = afterSpace === undefined ? undefined : steps.get(afterSpace * 65536 + letter);
    const direct = isParted || letter === space ? undefined : steps.get(state * 65536 + letter);
    if (direct !== undefined && spaced !== undefined) follow(text, start, at, letter, spaced, lexicon, hits);
    const next = direct ?? spaced;
    if (next === undefined) return;
    state = next;
  }
}

/** Adds to `hits` every alias that begins exactly at `start`. */
export function addHitsAt(text: string, start: number, lexicon: Lexicon, hits: Hit[]): void {
  const letter = lexicon.table.fold(text.charCodeAt(start));
  const state = lexicon.steps.get(letter);
  if (state === undefined || (isLatin(letter) && isLatinBefore(text, start, lexicon))) return;
  follow(text, start, start + 1, letter, state, lexicon, hits);
}
