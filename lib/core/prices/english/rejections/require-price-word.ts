/** A percentage is a price where a word of price, a period or the price before says so. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { joiningWords } from '@/lib/core/prices/vocabulary/en';
import { phraseSource, wordStart } from '@/lib/core/prices/vocabulary/phrase';

const joined = new RegExp(`(?:[,:;.?!=()|/&–-]|${wordStart}(?:${phraseSource(joiningWords)})) ?$`);

/** A bare adverb says little: which bank 12% monthly. */
const bareAdverb = /^ ?(?:dai|week|month|year|annual)ly\b/;
/** Farther off it says nothing, unless a verb or a small word leads on to it: 0.05% of the unpaid bill is added daily. */
const strayAdverb =
  /^ (?:(?!(?:per|an?|each|every|of|on|in|is|are|was|be|charged|added|compounded|accru\w*|appl\w*)\b)[a-z]+ ){1,6}(?:dai|week|month|year|annual)ly\b/;
const clauseEnd = /[.;?!] ?$/;

export const requirePriceWord: EnglishRefiner = (draft, { mode, head, before, after, cell, text, figure }) => {
  const isSaid =
    head.kind !== 'none' ||
    (draft.period !== null &&
      (cell !== null ||
        (!strayAdverb.test(after) &&
          (!bareAdverb.test(after) ||
            joined.test(before) ||
            clauseEnd.test(text.slice(Math.max(0, figure.start - 2), figure.start)))))) ||
    draft.isOneOff ||
    draft.isUplift;
  return isSaid || draft.inherits !== 'no' || mode === 'selection' ? undefined : 'no_price_word';
};
