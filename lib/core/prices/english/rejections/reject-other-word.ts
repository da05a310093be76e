/** The word that governs the figure, or what it is a share of, says that it is no price: 20% down, 12% of borrowers. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const shareOf =
  /^ ?of (?:all |its |the |our |their )?(?:\w+ )?(?:loans|revenue|sales|total|assets|borrowers|users|customers|lending|swap fees|gdp|people|portfolio)\b/;

/** A default rate is a share of loans, but by the year it is what lateness costs. */
const perYear = /^ ?(?:per annum|p\.?a\b|a year|per year)/;

export const rejectOtherWord: EnglishRefiner = (_, { head, after }) =>
  (head.kind === 'other' && !(head.word.startsWith('default rate') && perYear.test(after))) || shareOf.test(after)
    ? 'other_word_governs'
    : undefined;
