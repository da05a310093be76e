/** What a sentence says of the loan beside its price: the sum, the number of payments, and whether the sum is owed whole to the end. */

import type { NormalizedText } from '@/lib/core/text/normalize';
import { pastCutNumber } from '@/lib/core/text/numbers';
import { loanPeriodsIn, loanSumsIn, onlyValue } from './loan-terms';
import { repaymentKindsIn } from './repayment-words';

export interface SentenceTerms {
  /** null: not said, or more than one. */
  principalYuan: number | null;
  periods: number | null;
  /** 先息后本 and the like: then a monthly rate is the same on what is owed and on the sum first borrowed. */
  isWholeToTheEnd: boolean;
}

const before = 60;
const after = 48;
const ends = new Set(';!?');
/** Reads the sentence around `[start, end)` of a folded text, not beyond its line, in a window of fixed size. */
export function termsInSentence(
  { text, breaks }: Pick<NormalizedText, 'text' | 'breaks'>,
  start: number,
  end: number,
): SentenceTerms {
  let from = start;
  while (from > 0 && from > start - before && !ends.has(text.charAt(from - 1)) && !breaks.has(from - 1)) from--;
  from = Math.min(start, pastCutNumber(text, from));
  let to = end;
  while (to < text.length && to < end + after && !ends.has(text.charAt(to)) && !breaks.has(to)) to++;
  const sentence = text.slice(from, to);
  const kinds = repaymentKindsIn(sentence);
  return {
    principalYuan: onlyValue(loanSumsIn(sentence, 'sentence')),
    periods: onlyValue(loanPeriodsIn(sentence, 'sentence')),
    isWholeToTheEnd: kinds.length > 0 && kinds.every((kind) => kind === 'interest_first' || kind === 'bullet'),
  };
}
