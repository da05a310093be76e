/** Decides which of the places that hold an alias name its lender: edges, false friends, words about borrowing nearby, other names on the page. It sees text, never a page. */
import { readable } from './fold';
import { isLatin, isMiddleDot, isOpening, isSpace } from './fold-table';
import type { Lexicon, ListedAlias } from './lexicon';
import { nearestLoanWord } from './loan-words';
import type { Hit } from './match-alias';
import type { Mention, MentionReason, Rejection } from './mention';
import { standsAsName } from './word-edges';

/** Readable characters looked at on either side for words about borrowing. */
const evidenceReach = 32;
/** Units within which another lender's unmistakable name is evidence. */
const neighbourReach = 90;
/** A readable character may be written with its pronunciation and a few ignorable units. */
const unitsPerCharacter = 10;

/** Splits a text into words: the offsets at which one ends, with 0. */
export type WordEnds = (text: string) => ReadonlySet<number>;

export interface Judgement {
  mentions: Mention[];
  rejections: Rejection[];
}

export interface Circumstances {
  lexicon: Lexicon;
  /** Lenders named unmistakably elsewhere on the page. */
  pageEvidence: ReadonlySet<string>;
  isDismissed(alias: ListedAlias): boolean;
  wordEnds: WordEnds;
}

interface Candidate extends Hit {
  listed: ListedAlias;
  before: string;
  after: string;
  strength: ListedAlias['strength'];
}

interface Accepted extends Candidate {
  why: Pick<MentionReason, 'rule' | 'evidence'>;
}

type Refusal = Pick<Rejection, 'because' | 'detail'>;

function candidateOf(text: string, hit: Hit, lexicon: Lexicon): Candidate | null {
  const listed = lexicon.aliases[hit.alias];
  if (!listed) return null;
  const reach = evidenceReach * unitsPerCharacter;
  const before = readable(text, Math.max(0, hit.start - reach), hit.start, lexicon.table).slice(-evidenceReach);
  const after = readable(text, hit.end, Math.min(text.length, hit.end + reach), lexicon.table).slice(0, evidenceReach);
  return { ...hit, listed, before, after, strength: listed.strength };
}

/** Characters of a surface that is spread out (小 米 金 融) have neighbours that are spread out too. */
function besides(text: string, { start, end, before, after }: Candidate): { left: string; right: string } {
  const isSpread = /[一-鿿][\s·•・]+[一-鿿]/.test(text.slice(start, end));
  return isSpread ? { left: before.replaceAll(' ', ''), right: after.replaceAll(' ', '') } : { left: before, right: after };
}

/** Refusals that hold whatever else the page says; sets `strength` to `context` where an edge leaves doubt. */
function refusedByEdges(text: string, candidate: Candidate): Refusal | null {
  const { listed } = candidate;
  const { left, right } = besides(text, candidate);
  const friend = listed.falseFriends.find((around) => left.endsWith(around.left) && right.startsWith(around.right));
  if (friend) return { because: 'false_friend', detail: friend.left + listed.folded + friend.right };
  const leading = listed.notAfter.find((edge) => left.endsWith(edge));
  if (leading !== undefined) return { because: 'edge', detail: leading + listed.folded };
  const following = listed.notBefore.find((edge) => right.startsWith(edge));
  if (following !== undefined) return { because: 'edge', detail: listed.folded + following };
  if (
    candidate.strength === 'strong' &&
    (listed.contextAfter.some((edge) => left.endsWith(edge)) || listed.contextBefore.some((edge) => right.startsWith(edge)))
  ) {
    candidate.strength = 'context';
  }
  return null;
}

/** Spaces in some places of an ambiguous name and not in others are a sign of two words: 放心 借. */
function isUnevenlySpaced(text: string, { start, end, listed }: Candidate, lexicon: Lexicon): boolean {
  let gaps = 0;
  let spaced = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) && !isMiddleDot(unit)) {
      if (spaced && !isOpening(unit)) gaps++;
      spaced = false;
    } else if (!isLatin(lexicon.table.fold(text.charCodeAt(at - 1)))) {
      spaced = true;
    }
  }
  return gaps > 0 && gaps < listed.folded.length - 1;
}

function isInsideWord({ listed, before, after }: Candidate, wordEnds: WordEnds): boolean {
  const left = before.slice(-12);
  const ends = wordEnds(left + listed.folded + after.slice(0, 12));
  return !ends.has(left.length) || !ends.has(left.length + listed.folded.length);
}

function nearestOther(accepted: readonly Accepted[], { start, end, listed }: Candidate, text: string): string | null {
  const other = accepted.find((one) => one.listed.lenderId !== listed.lenderId && one.start < end + neighbourReach && start < one.end + neighbourReach);
  return other ? text.slice(other.start, other.end) : null;
}

/** Strong names first: they are the evidence for the ambiguous ones. */
function judgeAmbiguous(
  text: string,
  candidate: Candidate,
  strong: readonly Accepted[],
  known: ReadonlyMap<string, string>,
  { lexicon, wordEnds }: Circumstances,
): Accepted | Refusal {
  const { listed, before, after, strength } = candidate;
  if (isUnevenlySpaced(text, candidate, lexicon)) return { because: 'edge', detail: text.slice(candidate.start, candidate.end) };
  const sameLender = known.get(listed.lenderId);
  const { left, right } = besides(text, candidate);
  const loanWord = nearestLoanWord(before, after, !listed.asName);
  if (sameLender !== undefined && (strength === 'context' || (loanWord !== null && (!listed.asName || standsAsName(left, right))))) {
    return { ...candidate, why: { rule: 'page_evidence', evidence: sameLender } };
  }
  const evidence = strength === 'never_alone' ? null : (loanWord ?? nearestOther(strong, candidate, text));
  if (evidence === null) return { because: 'no_loan_word', detail: listed.text };
  if (listed.asName && !standsAsName(left, right)) return { because: 'inside_word', detail: left.slice(-2) + listed.folded + right.slice(0, 2) };
  if (!isLatin(listed.folded.charCodeAt(0)) && isInsideWord(candidate, wordEnds))
    return { because: 'inside_word', detail: left.slice(-2) + listed.folded + right.slice(0, 2) };
  return { ...candidate, why: { rule: 'context', evidence } };
}

type Span = Pick<Hit, 'start' | 'end'>;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Leftmost, longest. A strong name is given up only to one that holds it whole. */
function withoutOverlaps(accepted: readonly Accepted[]): Accepted[] {
  const sure = accepted.filter(({ strength }) => strength !== 'context' && strength !== 'never_alone');
  const fit = accepted.filter((one) => sure.includes(one) || !sure.some((other) => overlaps(one, other) && !isInside(other, one)));
  const ordered = fit.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.strength === 'own' ? -1 : b.strength === 'own' ? 1 : 0));
  const kept: Accepted[] = [];
  for (const one of ordered) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
  }
  return kept;
}

/** Foldings that made the surface equal to the alias. */
export function foldsIn(text: string, { start, end }: Hit, alias: string, lexicon: Lexicon): MentionReason['folds'] {
  const folds = new Set<MentionReason['folds'][number]>();
  const surface = text.slice(start, end);
  const bare = surface.replace(/[(（][^(（)）㐀-鿿]+[)）]/g, '');
  if (bare !== surface) folds.add('annotation');
  for (let at = 0; at < bare.length; at++) {
    const unit = bare.charCodeAt(at);
    const folded = lexicon.table.fold(unit);
    if (isSpace(unit) || isMiddleDot(unit)) {
      if (!alias.includes(' ')) folds.add('gap');
    } else if (unit >= 0xff01 && unit <= 0xff5e) folds.add('width');
    else if (lexicon.table.isLookAlike(unit)) folds.add('look_alike');
    else if (folded !== unit && unit < 0x80) {
      if (!alias.includes(bare.charAt(at))) folds.add('case');
    } else if (folded !== unit) folds.add('script');
    else if (!alias.includes(bare.charAt(at)) && unit > 0x7f) folds.add('gap');
  }
  return [...folds];
}

function mentionOf(text: string, accepted: Accepted, lexicon: Lexicon): Mention {
  const { start, end, listed, why } = accepted;
  return {
    start,
    end,
    lenderId: listed.lenderId,
    aliasText: listed.text,
    why: { alias: listed.text, ...why, folds: foldsIn(text, accepted, listed.text, lexicon) },
  };
}

/** `hits` in any order. Mentions come back in text order, without overlaps. */
export function judgeHits(text: string, hits: readonly Hit[], circumstances: Circumstances): Judgement {
  const { lexicon } = circumstances;
  const rejections: Rejection[] = [];
  const reject = ({ start, end, listed }: Candidate, refusal: Refusal) =>
    rejections.push({ start, end, lenderId: listed.lenderId, aliasText: listed.text, ...refusal });
  const strong: Accepted[] = [];
  const open: Candidate[] = [];
  for (const hit of hits) {
    const candidate = candidateOf(text, hit, lexicon);
    if (!candidate) continue;
    const { listed } = candidate;
    const refusal: Refusal | null = circumstances.isDismissed(listed) ? { because: 'dismissed', detail: listed.text } : refusedByEdges(text, candidate);
    if (refusal) reject(candidate, refusal);
    else if (candidate.strength === 'own') strong.push({ ...candidate, why: { rule: 'own_alias', evidence: null } });
    else if (candidate.strength === 'strong') strong.push({ ...candidate, why: { rule: 'strong', evidence: null } });
    else open.push(candidate);
  }
  const known = new Map<string, string>();
  for (const { listed } of strong) known.set(listed.lenderId, known.get(listed.lenderId) ?? listed.text);
  // Which of its names stands elsewhere was not told; the first that may match alone speaks for it.
  const namesOf = (lenderId: string) => lexicon.aliases.find((alias) => alias.lenderId === lenderId && alias.strength === 'strong')?.text ?? lenderId;
  for (const lenderId of circumstances.pageEvidence) if (!known.has(lenderId)) known.set(lenderId, namesOf(lenderId));
  const accepted = [...strong];
  for (const candidate of open) {
    // Part of a longer name: not worth a word of its own.
    if (strong.some((one) => isInside(candidate, one))) continue;
    const outcome = judgeAmbiguous(text, candidate, strong, known, circumstances);
    if ('because' in outcome) reject(candidate, outcome);
    else accepted.push(outcome);
  }
  const kept = withoutOverlaps(accepted);
  return {
    mentions: kept.map((one) => mentionOf(text, one, lexicon)),
    rejections: rejections.filter((one) => !kept.some((mention) => overlaps(one, mention))).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
