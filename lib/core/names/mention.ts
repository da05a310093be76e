/** A lender's name found in a text. */

/** Why a string was taken for a lender's name, in parts a screen can put into words. */
export interface MentionReason {
  /** Alias as listed, Simplified; for an unlisted name, the form it has (`…消费金融有限公司`). */
  alias: string;
  rule: 'strong' | 'context' | 'page_evidence' | 'own_alias' | 'unlisted_form';
  /** Foldings that made the surface equal to the alias. */
  folds: ('script' | 'width' | 'case' | 'gap' | 'annotation' | 'look_alike')[];
  /** The loan word, or the unambiguous name elsewhere on the page, that let an ambiguous alias count. */
  evidence: string | null;
}

/** `[start, end)` are UTF-16 offsets in the text given. `lenderId` is null for a lender name no record is held of. */
export interface Mention {
  start: number;
  end: number;
  lenderId: string | null;
  aliasText: string;
  why: MentionReason;
}

/** A place that held an alias and was not taken. */
export interface Rejection {
  start: number;
  end: number;
  lenderId: string;
  aliasText: string;
  because: 'no_loan_word' | 'inside_word' | 'false_friend' | 'edge' | 'dismissed';
  detail: string;
}
