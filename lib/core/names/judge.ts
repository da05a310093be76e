/** Decides which of the places that hold an alias name its lender: edges, false friends, words about borrowing nearby, other names on the page. It sees text, never a page. */
import { readableAfter } from '@/lib/core/text/disguise';
import { isInside, isNear, overlaps, type Span } from '@/lib/core/text/spans';
import { foldsIn } from './applied-folds';
import type { Accepted, Candidate, Circumstances, Refusal } from './candidate';
import { dropOverlaps } from './drop-overlaps';
import { edgesOf, refusedByEdges } from './edges';
import { judgeAmbiguous } from './judge-ambiguous';
import type { Lexicon } from './lexicon';
import type { Hit } from './match-alias';
import type { Mention, Rejection } from './mention';
import { findUnlisted } from './unlisted-names';
import { mayRunOn } from './word-edges';

/** Units of 、 or 和 between two names, with its pronunciation. */
const joinReach = 16;

export interface Judgement {
  mentions: Mention[];
  rejections: Rejection[];
}

/** 还呗和省呗, Huabei and Jiebei: two ambiguous names joined like this are each other's evidence. */
function acceptJoined(text: string, lonely: readonly Candidate[], { table }: Lexicon): Accepted[] {
  return lonely.flatMap((one) => {
    const isPartner = (other: Candidate) =>
      other.listed.lenderId !== one.listed.lenderId &&
      !overlaps(one, other) &&
      /^ ?(?:[、和与及或跟,，/&]|and|or) ?$/.test(
        readableAfter(text, Math.min(one.end, other.end), 6, table, Math.max(one.start, other.start)),
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
      hasException: { left: false, right: false },
    };
    const isPlain = listed.edges.length === 0 && !listed.asName && !mayRunOn(listed.folded);
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
