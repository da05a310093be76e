/** Finds the lenders named in a text. One finder holds one packed lexicon and the reader's own aliases; it keeps nothing of the texts it reads. */
import { judgeHits, type WordEnds } from './judge-hits';
import { type Lexicon, type ListedAlias, type OwnAlias, openLexicon, type PackedLexicon } from './lexicon';
import { addHitsAt, type Hit } from './match-alias';
import type { Mention, Rejection } from './mention';

export interface FinderOptions {
  /** Names the reader added; they match alone. */
  ownAliases?: readonly OwnAlias[];
  /** “This is not that lender”: this spelling no longer counts for it. */
  dismissed?: readonly OwnAlias[];
  /** Word splitter for ambiguous names; `Intl.Segmenter` when left out. */
  segment?: WordEnds;
}

export interface Findings {
  /** In text order, without overlaps. */
  mentions: Mention[];
  /** Places that held an alias and were not taken, in text order. */
  rejections: Rejection[];
}

export interface Finder {
  /** The first filter alone: false means `find` would find nothing. */
  mayHold(text: string): boolean;
  /** `pageEvidence`: lenders named unmistakably elsewhere on the page. */
  find(text: string, pageEvidence?: ReadonlySet<string>): Findings;
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
  const wordEnds = options.segment ?? browserWordEnds();
  const dismissed = new Set((options.dismissed ?? []).map(({ lenderId, text }) => `${lenderId} ${text}`));
  const isDismissed = ({ lenderId, text }: ListedAlias) => dismissed.has(`${lenderId} ${text}`);
  return {
    mayHold: (text) => text.length > 1,
    find(text, pageEvidence = new Set()) {
      opened ??= openLexicon(packed, options.ownAliases);
      const hits: Hit[] = [];
      for (let start = 0; start < text.length; start++) addHitsAt(text, start, opened, hits);
      if (hits.length === 0) return { mentions: [], rejections: [] };
      return judgeHits(text, hits, { lexicon: opened, pageEvidence, isDismissed, wordEnds });
    },
  };
}

export function findMentions(text: string, finder: Finder): Mention[] {
  return finder.find(text).mentions;
}
