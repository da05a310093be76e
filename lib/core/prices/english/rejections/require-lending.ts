/** On a page a percentage is a loan's price only where lending is spoken of near it. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { lendingWords, oneOffWords, penaltyWords } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';

const lending = anyPhrase(lendingWords);
const feeOfLoan = anyPhrase([...oneOffWords, ...penaltyWords]);

export const requireLending: EnglishRefiner = (_, { mode, head, sentence, isLendingSpokenOf }) => {
  if (mode === 'selection') return undefined;
  // A fee that is only called a fee may be a shop's: its own sentence has to speak of lending.
  const isNamed = head.kind !== 'fee' || feeOfLoan.test(head.word) || lending.test(sentence);
  return isLendingSpokenOf && isNamed ? undefined : 'no_lending_spoken_of';
};
