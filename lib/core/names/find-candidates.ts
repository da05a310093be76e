/** Finds every alias in a text by looking closely only around rare pairs. It must find exactly what trying each place would find; a test holds it to that. */

import type { PairFilter } from '@/lib/core/prefilter/pair-filter';
import { maxPairStart } from '@/lib/core/prefilter/pair-walk';
import { beforeAnnotation, beforeIgnorable } from '@/lib/core/text/disguise';
import { isLatin, isMiddleDot, isSpace } from '@/lib/core/text/fold-table';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon';
import { addCandidatesAt } from './match-alias';

/** The earliest place where a name may begin whose rare pair ends at `pairEnd`. */
function earliestStart(text: string, pairEnd: number): number {
  let start = pairEnd;
  for (let letters = 0; start > 0 && letters <= maxPairStart; ) {
    const annotation = beforeAnnotation(text, start);
    const at = annotation >= 0 ? annotation : beforeIgnorable(text, start);
    if (at < 0) return start;
    const unit = text.charCodeAt(at);
    if (annotation < 0 && !isSpace(unit) && !isMiddleDot(unit)) letters++;
    start = at;
  }
  return start;
}

/** A name in Latin letters may be known by a word of its own that so many others stand before: Bank of Beijing Consumer Finance. */
export const maxWordsBefore = 3;

/** The earliest place where a name in Latin letters may begin that is known by its word at `start`. */
function earliestLatinStart(text: string, start: number, { table }: Lexicon): number {
  let earliest = start;
  let words = 0;
  let isParted = true;
  for (let at = beforeIgnorable(text, start); at >= 0; at = beforeIgnorable(text, at)) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || isMiddleDot(unit)) isParted = true;
    else if (!isLatin(table.fold(unit)) || (isParted && ++words > maxWordsBefore)) return earliest;
    else {
      isParted = false;
      earliest = at;
    }
  }
  return earliest;
}

/** In text order of their starts, shorter ones first. */
export function findCandidates(text: string, filter: PairFilter, lexicon: () => Lexicon): Candidate[] {
  const candidates: Candidate[] = [];
  let triedFrom = 0;
  let triedTo = 0;
  filter.eachPair(text, (at) => {
    const latinStart = filter.latinStart(text, at);
    if (latinStart >= 0) {
      for (let start = earliestLatinStart(text, latinStart, lexicon()); start <= latinStart; start++)
        addCandidatesAt(text, start, lexicon(), candidates);
      return false;
    }
    const from = earliestStart(text, at);
    // A pair inside an annotation reaches less far back than its neighbours; then some places are tried twice.
    for (let start = from < triedFrom ? from : Math.max(from, triedTo); start < at; start++)
      addCandidatesAt(text, start, lexicon(), candidates);
    triedFrom = from > triedTo ? from : Math.min(from, triedFrom);
    triedTo = at;
    return false;
  });
  return withoutRepeats(candidates);
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end || a.alias - b.alias);
  return ordered.filter((candidate, index) => {
    const before = ordered[index - 1];
    return (
      !before || before.start !== candidate.start || before.end !== candidate.end || before.alias !== candidate.alias
    );
  });
}
