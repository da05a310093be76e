/** Finds the lenders named in a text. One finder holds one packed lexicon and the reader's own aliases; it keeps nothing of the texts it reads. */

import { unpackPairs } from '@/lib/core/prefilter/packed-lists';
import { openPairFilter, type PairFilter } from '@/lib/core/prefilter/pair-filter';
import { bareText } from '@/lib/core/text/disguise';
import type { Candidate, NameObserver, WordEnds } from './candidate';
import { findCandidates } from './find-candidates';
import { judgeCandidates } from './judge';
import { type Lexicon, openLexicon, type PackedLexicon, type StatusLetter } from './lexicon';
import type { ListedAlias } from './listed-alias';
import type { Mention, Rejection } from './mention';
import { type OwnAlias, ownAnchor } from './own-alias';

export interface FinderOptions {
  /** Names the reader added; they match alone. */
  ownAliases?: readonly OwnAlias[];
  /** “This is not that lender”: this spelling no longer counts for it. */
  dismissed?: readonly OwnAlias[];
  /** Word splitter for ambiguous names; `Intl.Segmenter` when left out. */
  segment?: WordEnds;
  /** The filter over `packed.first`, where it was opened before the rest was there; not used with own aliases. */
  filter?: PairFilter;
}

export interface Findings {
  /** In text order, without overlaps. */
  mentions: Mention[];
  /** Places that held an alias and were not taken, in text order. */
  rejections: Rejection[];
}

export interface Finder {
  /** Unpacks the names, which the first `find` with a candidate would otherwise do. */
  open(): void;
  /** The first filter alone: false means `find` would find nothing. */
  mayHold(text: string): boolean;
  /**
   * `pageEvidence`: lenders named unmistakably elsewhere on the page, each with the name that stands there. `observe` is told
   * each question asked of each candidate.
   */
  find(text: string, pageEvidence?: ReadonlyMap<string, string>, observe?: NameObserver): Findings;
  /** The alias that a candidate's number stands for; null where there is none. */
  aliasOf(candidate: Candidate): ListedAlias | null;
  /** null for a lender that is not listed. */
  statusOf(lenderId: string): StatusLetter | null;
}

/** Word ends by the browser's own dictionary, which takes 10 ms to load: made when the first ambiguous name needs it. */
function browserWordEnds(): WordEnds {
  let segmenter: Intl.Segmenter | null = null;
  return (text) => {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const ends = new Set([0]);
    for (const { index, segment } of segmenter.segment(text)) ends.add(index + segment.length);
    return ends;
  };
}

export function createFinder(packed: PackedLexicon, options: FinderOptions = {}): Finder {
  let opened: Lexicon | null = null;
  const lexicon = () => (opened ??= openLexicon(packed, options.ownAliases));
  const filter = options.ownAliases?.length
    ? openFilter(packed, lexicon())
    : (options.filter ?? openFilter(packed, null));
  const wordEnds = options.segment ?? browserWordEnds();
  // The reader dismissed what stood on the page, in whatever disguise.
  const keyOf = (lenderId: string, text: string) => `${lenderId} ${bareText(text, lexicon().table)}`;
  let dismissed: Set<string> | null = null;
  const isDismissed = ({ lenderId, folded }: ListedAlias) => {
    if (!options.dismissed?.length) return false;
    dismissed ??= new Set(options.dismissed.map((one) => keyOf(one.lenderId, one.text)));
    return dismissed.has(keyOf(lenderId, folded));
  };
  return {
    open: () => void lexicon(),
    mayHold: (text) => filter.eachPair(text, () => true),
    find(text, pageEvidence = new Map(), observe = undefined) {
      const candidates = findCandidates(text, filter, lexicon);
      if (candidates.length === 0) return { mentions: [], rejections: [] };
      return judgeCandidates(text, candidates, { lexicon: lexicon(), pageEvidence, isDismissed, wordEnds, observe });
    },
    aliasOf: ({ alias }) => lexicon().aliases[alias] ?? null,
    statusOf: (lenderId) => lexicon().statuses.get(lenderId) ?? null,
  };
}

const hasChinese = /[㐀-鿿]/;

/** The reader's own names have no place in the packed filter: with them, every character of the lexicon is in the tables. */
function openFilter(packed: PackedLexicon, lexicon: Lexicon | null): PairFilter {
  const [pairs = '', groups = '', beginnings = ''] = packed.first.split('\n');
  if (!lexicon) return openPairFilter(pairs, groups, beginnings);
  const own = lexicon.aliases.filter(({ strength }) => strength === 'own').map(({ folded }) => folded);
  const known = [...groups.split(' '), ...(packed.rest.split('\n')[0] ?? '').split(' ')];
  const anchors = own.flatMap((folded) => ownAnchor(folded) ?? []);
  const ownPairs = anchors.filter((anchor) => hasChinese.test(anchor));
  const ownBeginnings = anchors.filter((anchor) => !hasChinese.test(anchor));
  const unknown = Array.from(new Set([...ownPairs, ...ownBeginnings].join('').replaceAll(' ', ''))).filter(
    (character) => !known.some((group) => group.startsWith(character)),
  );
  const all = [...known, ...unknown.map((character) => lexicon.ownGroups.get(character) ?? character)];
  // What is denied to the listed names may be one of the reader's own; of two entries for a pair the first is asked.
  return openPairFilter(
    [...ownPairs, unpackPairs(pairs, groups).replace(/!\S+/g, '')].join(' '),
    all.join(' '),
    [beginnings, ...ownBeginnings].join(','),
  );
}
