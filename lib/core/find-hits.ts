/** Finds every alias in a text by looking closely only around rare pairs. It must find exactly what trying each place would find; a test holds it to that. */
import { afterAnnotation } from './fold';
import { isClosing, isIgnorable, isMiddleDot, isOpening, isPronunciation, isSpace } from './fold-table';
import type { Lexicon } from './lexicon';
import { addHitsAt, type Hit } from './match-alias';
import { deepestPair, type PairFilter } from './pair-filter';

/** Start of the pronunciation in brackets that ends before `end`; -1 when there is none. */
function annotationBefore(text: string, end: number): number {
  let at = end - 1;
  if (!isClosing(text.charCodeAt(at))) return -1;
  do at--;
  while (at >= 0 && (isPronunciation(text.charCodeAt(at)) || isIgnorable(text.charCodeAt(at)) || isLowSurrogate(text.charCodeAt(at))));
  return at >= 0 && isOpening(text.charCodeAt(at)) && afterAnnotation(text, at) === end ? at : -1;
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** The earliest place where a name may begin whose rare pair ends at `pairEnd`. */
function earliestStart(text: string, pairEnd: number): number {
  let at = pairEnd;
  for (let letters = 0; at > 0 && letters <= deepestPair; ) {
    const unit = text.charCodeAt(at - 1);
    const annotation = annotationBefore(text, at);
    if (annotation >= 0) {
      at = annotation;
    } else {
      if (!isSpace(unit) && !isMiddleDot(unit) && !isIgnorable(unit) && !isLowSurrogate(unit)) letters++;
      at--;
    }
  }
  return at;
}

/** In text order of their starts, shorter ones first. */
export function findHits(text: string, filter: PairFilter, lexicon: () => Lexicon): Hit[] {
  const hits: Hit[] = [];
  let triedFrom = 0;
  let triedTo = 0;
  filter.eachPair(text, (at) => {
    const from = earliestStart(text, at);
    // A pair inside a pronunciation reaches less far back than its neighbours; then some places are tried twice.
    for (let start = from < triedFrom ? from : Math.max(from, triedTo); start < at; start++) addHitsAt(text, start, lexicon(), hits);
    triedFrom = from > triedTo ? from : Math.min(from, triedFrom);
    triedTo = at;
    return false;
  });
  return withoutRepeats(hits);
}

function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const ordered = hits.toSorted((a, b) => a.start - b.start || a.end - b.end || a.alias - b.alias);
  return ordered.filter((hit, index) => {
    const before = ordered[index - 1];
    return !before || before.start !== hit.start || before.end !== hit.end || before.alias !== hit.alias;
  });
}
