/** A limit that the law sets is no one's price: the usury limit of 36% a year. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { lawWords, limitWords } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';

const law = anyPhrase(lawWords);
const limit = anyPhrase(limitWords);

export const rejectLegalCap: EnglishRefiner = (_, { mode, sentence }) =>
  mode === 'page' && law.test(sentence) && limit.test(sentence) ? 'legal_cap' : undefined;
