/** Finds the aliases that begin at one place of a text, letter by letter through every disguise. Whether one is meant there is judged elsewhere. */

import { closingBrackets } from '@/lib/core/prefilter/pair-walk';
import { afterAnnotation, afterIgnorable, beforeIgnorable, gapAt } from '@/lib/core/text/disguise';
import { isLatin } from '@/lib/core/text/fold-table';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon';

const space = 0x20;

const isLatinBefore = (text: string, at: number, { table }: Lexicon) =>
  isLatin(table.fold(text.charCodeAt(beforeIgnorable(text, at))));

/** The aliases `order[from..to)`, all alike in their first `depth` letters. */
interface Range {
  order: readonly number[];
  from: number;
  to: number;
  depth: number;
}

/** First place in the range where the next letter is `letter` or later. */
function boundary({ aliases }: Lexicon, { order, from, to, depth }: Range, letter: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    // An alias that ends here comes before those that go on.
    const unit = aliases[order[middle] ?? 0]?.folded.charCodeAt(depth) ?? 0;
    if (unit >= letter) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The aliases of the range that go on with `letter`; null when none does. */
function narrowed(lexicon: Lexicon, range: Range, letter: number): Range | null {
  const from = boundary(lexicon, range, letter);
  const to = boundary(lexicon, { ...range, from }, letter + 1);
  return from < to ? { order: range.order, from, to, depth: range.depth + 1 } : null;
}

/** Adds the aliases that end at `at`, after `letter`. */
function addEnding(
  text: string,
  start: number,
  at: number,
  letter: number,
  range: Range,
  lexicon: Lexicon,
  candidates: Candidate[],
): void {
  const after = afterIgnorable(text, at);
  for (let place = range.from; place < range.to; place++) {
    const alias = range.order[place] ?? 0;
    const listed = lexicon.aliases[alias];
    if (listed?.folded.length !== range.depth) return;
    if (isLatin(letter) && isLatin(lexicon.table.fold(text.charCodeAt(after)))) return;
    if (listed.notBefore && lexicon.table.fold(text.charCodeAt(at)) === listed.notBefore.charCodeAt(0)) continue;
    const annotation = isLatin(letter) ? -1 : afterAnnotation(text, after);
    const end = annotation < 0 ? at : annotation;
    if (!listed.isBracketed || closingBrackets.includes(text.charAt(afterIgnorable(text, end)) || ' '))
      candidates.push({ start, end, alias });
  }
}

/** Follows the aliases of the range on, whose last letter `letter` ends at `at`. */
function follow(
  text: string,
  start: number,
  at: number,
  letter: number,
  range: Range,
  lexicon: Lexicon,
  candidates: Candidate[],
): void {
  addEnding(text, start, at, letter, range, lexicon, candidates);
  const gap = gapAt(text, at, !isLatin(letter));
  const next = lexicon.table.fold(text.charCodeAt(gap.end));
  if (!(next > space)) return;
  const spaced = narrowed(lexicon, range, space);
  const afterSpace = spaced && narrowed(lexicon, spaced, next);
  if (afterSpace) follow(text, start, gap.end + 1, next, afterSpace, lexicon, candidates);
  // Two Latin letters may be parted only where the alias itself has a space.
  const direct = gap.isSpaced && isLatin(letter) && isLatin(next) ? null : narrowed(lexicon, range, next);
  if (direct) follow(text, start, gap.end + 1, next, direct, lexicon, candidates);
}

/** Adds to `candidates` every alias that begins exactly at `start`. */
export function addCandidatesAt(text: string, start: number, lexicon: Lexicon, candidates: Candidate[]): void {
  const letter = lexicon.table.fold(text.charCodeAt(start));
  const order = lexicon.beginningWith(letter);
  if (order && !(isLatin(letter) && isLatinBefore(text, start, lexicon)))
    follow(text, start, start + 1, letter, { order, from: 0, to: order.length, depth: 1 }, lexicon, candidates);
}
