/** Decides which of the places that hold an alias name its lender: edges, false friends, words about borrowing nearby, other names on the page. It sees text, never a page. */
import { readableAfter } from '@/lib/core/text/disguise';
import { isInside, isNear, overlaps, type Span } from '@/lib/core/text/spans';
import { foldsIn } from './applied-folds';
import type {
  Accepted,
  Candidate,
  JudgedCandidate,
  JudgingContext,
  NameObserver,
  NameRule,
  NameStep,
  RejectionReason,
} from './candidate';
import { dropOverlaps } from './drop-overlaps';
import { edgesOf, rejectionByEdges } from './edges';
import { judgeAmbiguous } from './judge-ambiguous';
import type { Lexicon } from './lexicon';
import { lookAlikeAt } from './look-alikes/look-alike-at';
import { readsAsWords } from './look-alikes/reads-as-words';
import type { Mention, Rejection } from './mention';
import { findUnlisted } from './unlisted-names';
import { mayRunOn } from './word-edges';

/** Units of 、 or 和 between two names, with an annotation. */
const joinReach = 16;

export interface Judgement {
  mentions: Mention[];
  rejections: Rejection[];
}

/** 还呗和省呗, Huabei and Jiebei: two ambiguous names joined like this are each other's evidence. */
function acceptJoined(
  text: string,
  lonely: readonly JudgedCandidate[],
  { lexicon: { table }, observe }: JudgingContext,
): Accepted[] {
  return lonely.flatMap((one) => {
    const isPartner = (other: JudgedCandidate) =>
      other.listed.lenderId !== one.listed.lenderId &&
      !overlaps(one, other) &&
      /^ ?(?:[、和与及或跟,，/&]|and|or) ?$/.test(
        readableAfter(text, Math.min(one.end, other.end), 6, table, Math.max(one.start, other.start)),
      );
    const partner = isNear(lonely, one, joinReach, isPartner);
    if (!partner) return [];
    const evidence = text.slice(partner.start, partner.end);
    observe?.({ candidate: one, rule: 'joined', isFor: true, verdict: 'accepted', detail: evidence });
    return [{ ...one, why: { rule: 'context', evidence } }];
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

function rejectionOf({ start, end, listed, because, detail }: JudgedCandidate & RejectionReason): Rejection {
  return { start, end, lenderId: listed.lenderId, aliasText: listed.text, because, detail };
}

function rejectionByLookAlike(text: string, candidate: JudgedCandidate, lexicon: Lexicon): RejectionReason | null {
  const detail = candidate.strength === 'own' ? null : lookAlikeAt(text, candidate, lexicon);
  return detail === null ? null : { because: 'edge', detail };
}

/** Sorts out what needs no more than its edges. */
function judgeByEdges(text: string, candidates: readonly Candidate[], judging: JudgingContext) {
  const { lexicon, isDismissed, observe } = judging;
  const strong: Accepted[] = [];
  const open: JudgedCandidate[] = [];
  const rejected: (JudgedCandidate & RejectionReason)[] = [];
  const dismissed = candidates.filter(({ alias }) => {
    const listed = lexicon.aliases[alias];
    return listed !== undefined && isDismissed(listed);
  });
  for (const found of candidates) {
    const listed = lexicon.aliases[found.alias];
    if (!listed) continue;
    const tell = (rule: NameRule, isFor: boolean, verdict: NameStep['verdict'], detail: string | null) =>
      observe?.({ candidate: found, rule, isFor, verdict, detail });
    // The same lender by a part of the name that its reader said is not it (小米贷 in 小米贷款). Their own names they added knowingly.
    const holdsIt = (one: Candidate) =>
      one.alias !== found.alias && lexicon.aliases[one.alias]?.lenderId === listed.lenderId && isInside(found, one);
    if (listed.strength !== 'own' && isNear(dismissed, found, 0, holdsIt)) {
      tell('inside_dismissed', false, 'rejected', null);
      continue;
    }
    const candidate: JudgedCandidate = {
      ...found,
      listed,
      strength: listed.strength,
      isDoubtful: false,
      hasException: { left: false, right: false },
    };
    const isPlain = listed.edges.length === 0 && !listed.asName && !mayRunOn(listed.folded);
    const rejection: RejectionReason | null = dismissed.includes(found)
      ? { because: 'dismissed', detail: listed.text }
      : isPlain
        ? rejectionByLookAlike(text, candidate, lexicon)
        : (rejectionByEdges(candidate, edgesOf(text, found, lexicon)) ??
          rejectionByLookAlike(text, candidate, lexicon));
    if (rejection) {
      tell(rejection.because === 'dismissed' ? 'dismissed' : 'edges', false, 'rejected', rejection.detail);
      rejected.push({ ...candidate, ...rejection });
      continue;
    }
    if (candidate.strength === 'strong' && readsAsWords(text, candidate, candidates, judging)) {
      tell('whole_word', false, 'rejected', listed.text);
      rejected.push({ ...candidate, because: 'inside_word', detail: listed.text });
      continue;
    }
    const { strength, isDoubtful } = candidate;
    const isSure = strength === 'own' || strength === 'strong';
    tell('edges', !isDoubtful, null, null);
    tell('strength', isSure, isSure ? 'accepted' : null, strength);
    if (strength === 'own') strong.push({ ...candidate, why: { rule: 'own_alias', evidence: null } });
    else if (strength === 'strong') strong.push({ ...candidate, why: { rule: 'strong', evidence: null } });
    else open.push(candidate);
  }
  return { strong, open, rejected };
}

/** Tells of the accepted candidates that had to give way to another. */
function tellOverlaps(accepted: readonly Accepted[], kept: readonly Accepted[], observe: NameObserver): void {
  for (const candidate of accepted) {
    const other = kept.includes(candidate) ? undefined : kept.find((one) => overlaps(candidate, one));
    if (other) observe({ candidate, rule: 'overlap', isFor: false, verdict: 'rejected', detail: other.listed.text });
  }
}

/** `candidates` in text order. Mentions come back in text order, without overlaps. */
export function judgeCandidates(text: string, candidates: readonly Candidate[], judging: JudgingContext): Judgement {
  const { lexicon, pageEvidence, observe } = judging;
  const isForm = ({ alias }: Candidate) => lexicon.aliases[alias]?.lenderId === '';
  const whole = candidates.filter((candidate) => !isForm(candidate));
  const { strong, open, rejected } = judgeByEdges(text, whole, judging);
  const named = new Map<string, string>();
  for (const { listed } of strong) if (!named.has(listed.lenderId)) named.set(listed.lenderId, listed.text);
  for (const [lenderId, name] of pageEvidence) if (!named.has(lenderId)) named.set(lenderId, name);
  const accepted = [...strong];
  const lonely: (JudgedCandidate & RejectionReason)[] = [];
  for (const candidate of open) {
    // Part of a longer name that is sure: not worth a word of its own.
    const longer = isNear(strong, candidate, 0, (one) => isInside(candidate, one));
    if (longer) {
      observe?.({ candidate, rule: 'inside_sure_name', isFor: false, verdict: 'rejected', detail: longer.listed.text });
      continue;
    }
    const outcome = judgeAmbiguous(text, candidate, { strong, named, judging });
    if (!('because' in outcome)) accepted.push({ ...candidate, why: outcome });
    else if (outcome.because === 'no_loan_word' && candidate.strength === 'context')
      lonely.push({ ...candidate, ...outcome });
    else rejected.push({ ...candidate, ...outcome });
  }
  accepted.push(...acceptJoined(text, lonely, judging));
  const kept = dropOverlaps(accepted);
  if (observe) tellOverlaps(accepted, kept, observe);
  const rejections = [...rejected, ...lonely].filter(
    (one) => !isNear(kept, one, 0, (mention) => overlaps(one, mention)),
  );
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  const unlisted = findUnlisted(text, candidates.filter(isForm), [...kept, ...rejections].sort(byStart), judging);
  return {
    mentions: [...kept.map((one) => mentionOf(text, one, lexicon)), ...unlisted].sort(byStart),
    rejections: rejections.map(rejectionOf).sort(byStart),
  };
}
