/** A place that holds an alias, while it is judged. */
import type { Lexicon, ListedAlias } from './lexicon';
import type { Hit } from './match-alias';
import type { MentionReason, Rejection } from './mention';

/** The offsets at which a word of the text ends, and 0. */
export type WordEnds = (text: string) => ReadonlySet<number>;

export interface Circumstances {
  lexicon: Lexicon;
  /** Lenders named unmistakably elsewhere on the page, each with the name that stands there. */
  pageEvidence: ReadonlyMap<string, string>;
  isDismissed(alias: ListedAlias): boolean;
  wordEnds: WordEnds;
}

export interface Candidate extends Hit {
  listed: ListedAlias;
  /** Own strength, or `context` where an edge leaves doubt. */
  strength: ListedAlias['strength'];
  /** Reads as everyday words here (就花呗): a word about borrowing nearby proves nothing. */
  isDoubtful: boolean;
  /** Longer listed words show that the name begins and ends here (大家|乐信, 招联|合同利率): no dictionary is asked. */
  hasException: { left: boolean; right: boolean };
}

export type Why = Pick<MentionReason, 'rule' | 'evidence'>;
export type Accepted = Candidate & { why: Why };
export type Refusal = Pick<Rejection, 'because' | 'detail'>;
