/** SORA + 1%, prime plus 4%: what a rate that others are set by is raised by. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { referenceRates } from '@/lib/core/prices/vocabulary/en';
import { phraseSource, wordStart } from '@/lib/core/prices/vocabulary/phrase';

const offReference = new RegExp(
  `${wordStart}(?:${phraseSource(referenceRates)})(?: \\([^)]{0,16}\\))? ?(?:[+-]|plus|minus|and a margin of|plus a (?:margin|spread) of) ?(?:a |about )?$`,
);

export const rejectCalculation: EnglishRefiner = (_, { before }) =>
  offReference.test(before) ? 'worked_example' : undefined;
