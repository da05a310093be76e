/** What stands directly beside a candidate: whether it begins and ends there, or runs into other words. */
import { afterAnnotation, beforeIgnorable, readableAfter, readableBefore } from '@/lib/core/text/disguise';
import { isLatin, isMiddleDot, isOpening, isSpace } from '@/lib/core/text/fold-table';
import type { Candidate, JudgedCandidate, RejectionReason, WordEnds } from './candidate';
import type { Lexicon } from './lexicon';
import { anyFigure } from './packed-edges';
import { isClause, isOwed, isWordBefore, isWordBehind, runsOn } from './word-edges';

/** Readable characters looked at on either side for edges and words. */
const edgeReach = 10;
/** What is readable before and after a candidate. */
export interface Sides {
  left: string;
  right: string;
}

export function sidesOf(text: string, { start, end }: Candidate, reach: number, { table }: Lexicon): Sides {
  return { left: readableBefore(text, start, reach, table), right: readableAfter(text, end, reach, table) };
}

/** Characters of a name that is spread out (小 米 金 融) have neighbours that are spread out too. */
export function edgesOf(text: string, candidate: Candidate, lexicon: Lexicon): Sides {
  const sides = sidesOf(text, candidate, edgeReach, lexicon);
  if (!/[㐀-鿿][\s·•・]+[㐀-鿿]/.test(text.slice(candidate.start, candidate.end))) return sides;
  return { left: sides.left.replaceAll(' ', ''), right: sides.right.replaceAll(' ', '') };
}

/** Rejections that hold whatever else the page says; lowers `strength` to `context` where an edge leaves doubt. */
export function rejectionByEdges(candidate: JudgedCandidate, { left, right }: Sides): RejectionReason | null {
  const { listed } = candidate;
  const [before, after] = [anyFigure(left), anyFigure(right)];
  const all = listed.edges.filter((edge) => before.endsWith(edge.left) && after.startsWith(edge.right));
  const exceptions = all.filter(({ kind }) => kind === 'exception');
  candidate.hasException = {
    left: exceptions.some((edge) => edge.left !== ''),
    right: exceptions.some((edge) => edge.right !== ''),
  };
  const owed = isOwed(left, right, listed.asName);
  const around = all.filter(
    (edge) =>
      edge.kind !== 'exception' &&
      !(owed && edge.kind !== 'friend' && edge.left === '') &&
      !exceptions.some((longer) => longer.left.endsWith(edge.left) && longer.right.startsWith(edge.right)),
  );
  const sure = around.find(({ kind }) => kind !== 'doubt');
  if (sure)
    return {
      because: sure.kind === 'friend' ? 'false_friend' : 'edge',
      detail: sure.left + listed.folded + sure.right,
    };
  if (runsOn(listed.folded, right)) return { because: 'edge', detail: listed.folded + right.charAt(0) };
  candidate.isDoubtful = around.length > 0 || (listed.asName && isClause(left, right));
  if (candidate.isDoubtful && candidate.strength === 'strong') candidate.strength = 'context';
  return null;
}

/** Spaces in some places of an ambiguous name and not in others are a sign of two words: 放心 借. */
export function isUnevenlySpaced(text: string, { start, end, listed }: JudgedCandidate, lexicon: Lexicon): boolean {
  let gaps = 0;
  let isSpaced = false;
  for (let at = start; at < end; at++) {
    const annotation = afterAnnotation(text, at);
    if (annotation > 0) {
      isSpaced = false;
      at = annotation - 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) && !isMiddleDot(unit)) {
      if (isSpaced && !isOpening(unit)) gaps++;
      isSpaced = false;
    } else if (!isLatin(lexicon.table.fold(text.charCodeAt(beforeIgnorable(text, at))))) {
      isSpaced = true;
    }
  }
  return gaps > 0 && gaps < listed.folded.length - 1;
}

export function cutsWord(
  { listed: { folded, asName }, hasException }: JudgedCandidate,
  { left, right }: Sides,
  wordEnds: WordEnds,
): boolean {
  if (isLatin(folded.charCodeAt(0))) return false;
  const ends = wordEnds(left + folded + right);
  const owed = isOwed(left, right, asName);
  const isFreeLeft = hasException.left || owed || ends.has(left.length) || (!asName && isWordBefore(left));
  const isFreeRight = hasException.right || owed || ends.has(left.length + folded.length) || isWordBehind(right);
  return !isFreeLeft || !isFreeRight;
}
