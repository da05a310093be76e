/** What savers and investors earn is no price of a loan, unless the clause names one. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { ownLoanWords, savingWords } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';

const saving = anyPhrase(savingWords);
const ownLoan = anyPhrase(ownLoanWords);

export const rejectSavings: EnglishRefiner = (_, { mode, sentence, before, after }) =>
  mode === 'page' && saving.test(sentence) && !ownLoan.test(before + after) ? 'money_of_others' : undefined;
