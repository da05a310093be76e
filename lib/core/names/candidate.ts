/** A place of a text that holds an alias, as it is found and as it is judged. */
import type { Lexicon } from './lexicon';
import type { ListedAlias } from './listed-alias';
import type { MentionReason, Rejection } from './mention';

/** `[start, end)` of the text, in UTF-16 units, holds alias number `alias` of the lexicon. */
export interface Candidate {
  start: number;
  end: number;
  alias: number;
}

/** The offsets at which a word of the text ends, and 0. */
export type WordEnds = (text: string) => ReadonlySet<number>;

/** What may be asked of a candidate; no candidate is asked everything. */
export type NameRule =
  /** Did the reader say that this spelling, or a longer name around it, is not that lender? */
  | 'dismissed'
  | 'inside_dismissed'
  /** Do the characters beside it make it part of a listed other word? */
  | 'edges'
  /** Does the alias count wherever it stands? */
  | 'strength'
  | 'inside_sure_name'
  /** Is it spaced as one word, outside addresses and names of variables? */
  | 'one_word'
  | 'loan_word'
  | 'place_of_name'
  /** Is the same lender named unmistakably, here or elsewhere on the page? */
  | 'page_evidence'
  | 'other_lender'
  /** Does the dictionary see a word end on either side? */
  | 'whole_word'
  /** Does 、 or 和 join it to another name that has no evidence of its own? */
  | 'joined'
  | 'overlap'
  /** Has what stands before the ending of an unlisted name the form of a name? */
  | 'unlisted_form'
  | 'game_server'
  | 'known_group';

/** One question that was asked of a candidate. */
export interface NameStep {
  candidate: Candidate;
  rule: NameRule;
  /** Whether the answer speaks for a name. */
  isFor: boolean;
  /** null: the answer alone decides nothing. A later step may overrule an earlier one. */
  verdict: 'accepted' | 'rejected' | null;
  /** The words on which the answer rests; null where there are none. */
  detail: string | null;
}

/** Is told each step while a text is read; reading does not wait for it or change with it. */
export type NameObserver = (step: NameStep) => void;

export interface JudgingContext {
  lexicon: Lexicon;
  /** Lenders named unmistakably elsewhere on the page, each with the name that stands there. */
  pageEvidence: ReadonlyMap<string, string>;
  isDismissed(alias: ListedAlias): boolean;
  wordEnds: WordEnds;
  observe?: NameObserver | undefined;
}

/** A candidate with what its own characters and its edges say. */
export interface JudgedCandidate extends Candidate {
  listed: ListedAlias;
  /** Own strength, or `context` where an edge leaves doubt. */
  strength: ListedAlias['strength'];
  /** Reads as everyday words here (就花呗): a word about borrowing nearby proves nothing. */
  isDoubtful: boolean;
  /** Longer listed words show that the name begins and ends here (大家|乐信, 招联|合同利率): no dictionary is asked. */
  hasException: { left: boolean; right: boolean };
}

export type Why = Pick<MentionReason, 'rule' | 'evidence'>;
export type Accepted = JudgedCandidate & { why: Why };
export type RejectionReason = Pick<Rejection, 'because' | 'detail'>;
