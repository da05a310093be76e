/** A percentage is a price where a word of price, a period or the price before says so. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

/** Words behind which a figure with a period is a price though no word of price is near: we lend at 3% a month. */
const joined =
  /(?:[,:;.?!=()|/&–-]|\b(?:at|of|from|to|is|are|was|be|by|or|than|with|for|on|only|just|about|around|roughly|over|under|nearly|almost|approximately|pay|pays|paid|paying|owes?|charges?|charged|charging|costs?|costing|asks?|asking|demand(?:s|ed)?|takes?|taking|took|adds?|rises?|rose|quot(?:es?|ed|ing)|advertis(?:es?|ed|ing)|shows?|showed|want(?:s|ed)?|offer(?:s|ed)?|i\.e\.|between|equals?|means?|get|gets|got|bears?|carr(?:y|ies)|run|runs|reach(?:es|ed)?|hits?|levied|another|extra|additional|an?|the|flat|interest|loans?|late)) ?$/;

/** A bare adverb says little: which bank 12% monthly. */
const bareAdverb = /^ ?(?:dai|week|month|year|annual)ly\b/;
const clauseEnd = /[.;?!] ?$/;

export const requirePriceWord: EnglishRefiner = (draft, { mode, head, before, after, cell, text, figure }) => {
  const isSaid =
    head.kind !== 'none' ||
    (draft.period !== null &&
      (cell !== null ||
        !bareAdverb.test(after) ||
        joined.test(before) ||
        clauseEnd.test(text.slice(Math.max(0, figure.start - 2), figure.start)))) ||
    draft.isOneOff ||
    draft.isUplift;
  return isSaid || draft.inherits !== 'no' || mode === 'selection' ? undefined : 'no_price_word';
};
