/** The slow way that the fast one is held to: tries every name at every place of a text, letter by letter, with no filter and no trie. Folding and judging are the product's own. */

import type { Candidate } from '@/lib/core/names/candidate';
import type { Lexicon } from '@/lib/core/names/lexicon';
import type { ListedAlias } from '@/lib/core/names/listed-alias';
import { afterAnnotation, afterIgnorable, beforeIgnorable, gapAt } from '@/lib/core/text/disguise';
import { isLatin } from '@/lib/core/text/fold-table';

function isLatinAt(text: string, at: number, { table }: Lexicon): boolean {
  return at >= 0 && at < text.length && isLatin(table.fold(text.charCodeAt(at)));
}

/** End of the alias that begins at `start`, with the pronunciation after its last character; -1 when it does not stand there. */
function endOf(text: string, start: number, { folded, isBracketed, notBefore }: ListedAlias, lexicon: Lexicon): number {
  const { table } = lexicon;
  if (table.fold(text.charCodeAt(start)) !== folded.charCodeAt(0)) return -1;
  let at = start + 1;
  for (let index = 1; index < folded.length; index++) {
    const before = folded.charCodeAt(index - 1);
    const mayBeParted = folded.charAt(index) === ' ';
    if (mayBeParted) index++;
    const letter = folded.charCodeAt(index);
    const gap = gapAt(text, at, !isLatin(before));
    if (table.fold(text.charCodeAt(gap.end)) !== letter) return -1;
    if (gap.isSpaced && !mayBeParted && isLatin(before) && isLatin(letter)) return -1;
    at = gap.end + 1;
  }
  if (isLatin(folded.charCodeAt(folded.length - 1)))
    return isLatinAt(text, afterIgnorable(text, at), lexicon) ? -1 : at;
  if (notBefore && String.fromCharCode(table.fold(text.charCodeAt(at))) === notBefore) return -1;
  const annotation = afterAnnotation(text, afterIgnorable(text, at));
  const end = annotation < 0 ? at : annotation;
  return isBracketed && !/[】\]］」』]/.test(text.charAt(afterIgnorable(text, end))) ? -1 : end;
}

/** In text order of their starts, shorter ones first. */
export function findCandidatesSlowly(text: string, lexicon: Lexicon): Candidate[] {
  const byFirst = new Map<number, number[]>();
  lexicon.aliases.forEach(({ folded }, index) => {
    byFirst.set(folded.charCodeAt(0), [...(byFirst.get(folded.charCodeAt(0)) ?? []), index]);
  });
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.length; start++) {
    const letter = lexicon.table.fold(text.charCodeAt(start));
    for (const alias of byFirst.get(letter) ?? []) {
      const listed = lexicon.aliases[alias];
      const end =
        listed && !(isLatin(letter) && isLatinAt(text, beforeIgnorable(text, start), lexicon))
          ? endOf(text, start, listed, lexicon)
          : -1;
      if (end > 0) candidates.push({ start, end, alias });
    }
  }
  return candidates.sort((a, b) => a.start - b.start || a.end - b.end || a.alias - b.alias);
}
