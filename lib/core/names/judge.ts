/** Decides which of the places that hold an alias name its lender: edges, false friends, words about borrowing nearby, other names on the page. It sees text, never a page. */
import { afterAnnotation, beforeIgnorable, readableAfter, readableBefore } from '@/lib/core/text/disguise';
import { isLatin, isMiddleDot, isOpening, isSpace } from '@/lib/core/text/fold-table';
import { isInside, isNear, overlaps, type Span } from '@/lib/core/text/spans';
import { foldsIn } from './applied-folds';
import { dropOverlaps } from './drop-overlaps';
import { anyFigure, type Lexicon, type ListedAlias } from './lexicon';
import { nearestLoanWord } from './loan-words';
import type { Hit } from './match-alias';
import type { Mention, MentionReason, Rejection } from './mention';
import { findUnlisted } from './unlisted-names';
import {
  isClause,
  isOwed,
  isProduct,
  isWordBefore,
  isWordBehind,
  loanWordAfter,
  loanWordBeside,
  mayReadAsVerb,
  readsAsVerb,
  standsAsName,
} from './word-edges';

/** Readable characters looked at on either side for edges and words. */
const edgeReach = 10;
/** The same for words about borrowing. */
const evidenceReach = 32;
/** Units within which another lender's unmistakable name is evidence. */
const neighbourReach = 90;
/** Units of 、 or 和 between two names, with its pronunciation. */
const joinReach = 16;

/** The offsets at which a word of the text ends, and 0. */
export type WordEnds = (text: string) => ReadonlySet<number>;

export interface Judgement {
  mentions: Mention[];
  rejections: Rejection[];
}

export interface Circumstances {
  lexicon: Lexicon;
  /** Lenders named unmistakably elsewhere on the page, each with the name that stands there. */
  pageEvidence: ReadonlyMap<string, string>;
  isDismissed(alias: ListedAlias): boolean;
  wordEnds: WordEnds;
}

interface Candidate extends Hit {
  listed: ListedAlias;
  /** Own strength, or `context` where an edge leaves doubt. */
  strength: ListedAlias['strength'];
  /** Reads as everyday words here (就花呗): a word about borrowing nearby proves nothing. */
  isDoubtful: boolean;
  /** Longer listed words show that the name begins and ends here (大家|乐信, 招联|合同利率): no dictionary is asked. */
  isFine: { left: boolean; right: boolean };
}

type Why = Pick<MentionReason, 'rule' | 'evidence'>;
type Accepted = Candidate & { why: Why };
type Refusal = Pick<Rejection, 'because' | 'detail'>;

/** What is readable before and after a hit. */
interface Sides {
  left: string;
  right: string;
}

function sidesOf(text: string, { start, end }: Hit, reach: number, { table }: Lexicon): Sides {
  return { left: readableBefore(text, start, reach, table), right: readableAfter(text, end, reach, table) };
}

/** Characters of a name that is spread out (小 米 金 融) have neighbours that are spread out too. */
function edgesOf(text: string, hit: Hit, lexicon: Lexicon): Sides {
  const sides = sidesOf(text, hit, edgeReach, lexicon);
  if (!/[㐀-鿿][\s·•・]+[㐀-鿿]/.test(text.slice(hit.start, hit.end))) return sides;
  return { left: sides.left.replaceAll(' ', ''), right: sides.right.replaceAll(' ', '') };
}

/** Refusals that hold whatever else the page says; lowers `strength` to `context` where an edge leaves doubt. */
function refusedByEdges(candidate: Candidate, { left, right }: Sides): Refusal | null {
  const { listed } = candidate;
  const [before, after] = [anyFigure(left), anyFigure(right)];
  const all = listed.edges.filter((edge) => before.endsWith(edge.left) && after.startsWith(edge.right));
  const fine = all.filter(({ kind }) => kind === 'fine');
  candidate.isFine = { left: fine.some((edge) => edge.left !== ''), right: fine.some((edge) => edge.right !== '') };
  const owed = isOwed(left, right, listed.asName);
  const around = all.filter(
    (edge) =>
      edge.kind !== 'fine' &&
      !(owed && edge.kind !== 'friend' && edge.left === '') &&
      !fine.some((longer) => longer.left.endsWith(edge.left) && longer.right.startsWith(edge.right)),
  );
  const sure = around.find(({ kind }) => kind !== 'doubt');
  if (sure)
    return {
      because: sure.kind === 'friend' ? 'false_friend' : 'edge',
      detail: sure.left + listed.folded + sure.right,
    };
  if (readsAsVerb(listed.folded, right)) return { because: 'edge', detail: listed.folded + right.charAt(0) };
  candidate.isDoubtful = around.length > 0 || (listed.asName && isClause(left, right));
  if (candidate.isDoubtful && candidate.strength === 'strong') candidate.strength = 'context';
  return null;
}

/** Spaces in some places of an ambiguous name and not in others are a sign of two words: 放心 借. */
function isUnevenlySpaced(text: string, { start, end, listed }: Candidate, lexicon: Lexicon): boolean {
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

function cutsWord(
  { listed: { folded, asName }, isFine }: Candidate,
  { left, right }: Sides,
  wordEnds: WordEnds,
): boolean {
  if (isLatin(folded.charCodeAt(0))) return false;
  const ends = wordEnds(left + folded + right);
  const owed = isOwed(left, right, asName);
  const isFreeLeft = isFine.left || owed || ends.has(left.length) || (!asName && isWordBefore(left));
  const isFreeRight = isFine.right || owed || ends.has(left.length + folded.length) || isWordBehind(right);
  return !isFreeLeft || !isFreeRight;
}

/** What is known of the text beside the candidate itself. */
interface NameContext {
  strong: readonly Accepted[];
  /** A name of each lender that is named unmistakably, here or elsewhere on the page. */
  named: ReadonlyMap<string, string>;
  circumstances: Circumstances;
}

function judgeAmbiguous(
  text: string,
  candidate: Candidate,
  { strong, named, circumstances }: NameContext,
): Why | Refusal {
  const { listed, strength, isDoubtful } = candidate;
  const { lexicon, wordEnds } = circumstances;
  const beside = edgesOf(text, candidate, lexicon);
  // 携程金融拿去花: where the lender's sure name ends, the name of its product begins.
  const isBehindLender =
    isNear(strong, candidate, 1, (one) => one.end === candidate.start && one.listed.lenderId === listed.lenderId) !==
    null;
  const edges = isBehindLender ? { ...beside, left: '' } : beside;
  const inPlace = edges.left.slice(-2) + listed.folded + edges.right.slice(0, 2);
  if (isUnevenlySpaced(text, candidate, lexicon))
    return { because: 'edge', detail: text.slice(candidate.start, candidate.end) };
  const isNamePlace =
    !listed.asName || standsAsName(edges.left, edges.right) || isProduct(listed.folded, edges.left, edges.right);
  const far = sidesOf(text, candidate, evidenceReach, lexicon);
  const loanWord = isDoubtful
    ? loanWordBeside(edges.left, edges.right)
    : nearestLoanWord(far.left, far.right, !listed.asName);
  const sameLender = named.get(listed.lenderId);
  const isCut = () => cutsWord(candidate, edges, wordEnds);
  const needsLoanWord = strength === 'never_alone' || isDoubtful;
  // What the page is about tells two readings of a name apart; it makes no name of 一张白条 or 村委会的白条欠了.
  if (
    sameLender !== undefined &&
    (loanWord !== null || !needsLoanWord) &&
    (isNamePlace || loanWordAfter(edges.right) !== null) &&
    !isCut()
  )
    return { rule: 'page_evidence', evidence: sameLender };
  if (strength === 'never_alone') return { because: 'no_loan_word', detail: listed.text };
  const other = isNear(strong, candidate, neighbourReach, (one) => one.listed.lenderId !== listed.lenderId);
  const evidence = loanWord ?? (other && text.slice(other.start, other.end));
  if (evidence === null) return { because: 'no_loan_word', detail: listed.text };
  if (!isNamePlace || isCut()) return { because: 'inside_word', detail: inPlace };
  return { rule: 'context', evidence };
}

/** 还呗和省呗: two ambiguous names joined like this are each other's evidence. */
function acceptJoined(text: string, lonely: readonly Candidate[], { table }: Lexicon): Accepted[] {
  return lonely.flatMap((one) => {
    const isPartner = (other: Candidate) =>
      other.listed.lenderId !== one.listed.lenderId &&
      !overlaps(one, other) &&
      /^ ?[、和与及或跟,，/] ?$/.test(
        readableAfter(text, Math.min(one.end, other.end), 4, table, Math.max(one.start, other.start)),
      );
    const partner = isNear(lonely, one, joinReach, isPartner);
    return partner ? [{ ...one, why: { rule: 'context', evidence: text.slice(partner.start, partner.end) } }] : [];
  });
}

function mentionOf(text: string, accepted: Accepted, lexicon: Lexicon): Mention {
  const { start, end, listed, why } = accepted;
  return {
    start,
    end,
    lenderId: listed.lenderId,
    aliasText: listed.text,
    why: { alias: listed.text, ...why, folds: foldsIn(text.slice(start, end), listed.text, lexicon.table) },
  };
}

/** Sorts out what needs no more than its edges. */
function byEdges(text: string, hits: readonly Hit[], { lexicon, isDismissed }: Circumstances) {
  const strong: Accepted[] = [];
  const open: Candidate[] = [];
  const refused: (Candidate & Refusal)[] = [];
  const dismissed = hits.filter(({ alias }) => {
    const listed = lexicon.aliases[alias];
    return listed !== undefined && isDismissed(listed);
  });
  for (const hit of hits) {
    const listed = lexicon.aliases[hit.alias];
    if (!listed) continue;
    // The same lender by a part of the name that its reader said is not it (小米贷 in 小米贷款). Their own names they added knowingly.
    const holdsIt = (one: Hit) =>
      one.alias !== hit.alias && lexicon.aliases[one.alias]?.lenderId === listed.lenderId && isInside(hit, one);
    if (listed.strength !== 'own' && isNear(dismissed, hit, 0, holdsIt)) continue;
    const candidate: Candidate = {
      ...hit,
      listed,
      strength: listed.strength,
      isDoubtful: false,
      isFine: { left: false, right: false },
    };
    const isPlain = listed.edges.length === 0 && !listed.asName && !mayReadAsVerb(listed.folded);
    const refusal: Refusal | null = dismissed.includes(hit)
      ? { because: 'dismissed', detail: listed.text }
      : isPlain
        ? null
        : refusedByEdges(candidate, edgesOf(text, hit, lexicon));
    if (refusal) refused.push({ ...candidate, ...refusal });
    else if (candidate.strength === 'own') strong.push({ ...candidate, why: { rule: 'own_alias', evidence: null } });
    else if (candidate.strength === 'strong') strong.push({ ...candidate, why: { rule: 'strong', evidence: null } });
    else open.push(candidate);
  }
  return { strong, open, refused };
}

/** `hits` in text order. Mentions come back in text order, without overlaps. */
export function judgeCandidates(text: string, hits: readonly Hit[], circumstances: Circumstances): Judgement {
  const { lexicon, pageEvidence } = circumstances;
  const isForm = (hit: Hit) => lexicon.aliases[hit.alias]?.lenderId === '';
  const { strong, open, refused } = byEdges(
    text,
    hits.filter((hit) => !isForm(hit)),
    circumstances,
  );
  const named = new Map<string, string>();
  for (const { listed } of strong) if (!named.has(listed.lenderId)) named.set(listed.lenderId, listed.text);
  for (const [lenderId, name] of pageEvidence) if (!named.has(lenderId)) named.set(lenderId, name);
  const accepted = [...strong];
  const lonely: (Candidate & Refusal)[] = [];
  for (const candidate of open) {
    // Part of a longer name that is sure: not worth a word of its own.
    if (isNear(strong, candidate, 0, (one) => isInside(candidate, one))) continue;
    const outcome = judgeAmbiguous(text, candidate, { strong, named, circumstances });
    if (!('because' in outcome)) accepted.push({ ...candidate, why: outcome });
    else
      (outcome.because === 'no_loan_word' && candidate.strength === 'context' ? lonely : refused).push({
        ...candidate,
        ...outcome,
      });
  }
  accepted.push(...acceptJoined(text, lonely, lexicon));
  const kept = dropOverlaps(accepted);
  const rejections = [...refused, ...lonely].filter(
    (one) => !isNear(kept, one, 0, (mention) => overlaps(one, mention)),
  );
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  const unlisted = findUnlisted(
    text,
    hits.filter(isForm),
    [...kept, ...rejections].sort(byStart),
    lexicon,
    circumstances,
  );
  return {
    mentions: [...kept.map((one) => mentionOf(text, one, lexicon)), ...unlisted].sort(byStart),
    rejections: rejections
      .map(({ start, end, listed, because, detail }) => ({
        start,
        end,
        lenderId: listed.lenderId,
        aliasText: listed.text,
        because,
        detail,
      }))
      .sort(byStart),
  };
}
