/** 150% of the contract rate, the contract rate plus 5%: what lateness makes of the loan's own rate. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const multipleOfRate =
  /^ ?of (?:the |your )?(?:contract|agreed|original|normal|loan|interest|applicable|standard)(?: \w+)? rate/;

const addedToRate =
  /\b(?:contract|agreed|original|normal|loan|note|interest|applicable|standard)(?: \w+)? rate(?: of interest)?,? (?:plus|\+|increased by) (?:an? (?:additional|extra|further) )?$/;
const rateBehind = /^ ?(?:points? )?(?:above|over|on top of|in addition to|higher than) the [a-z ]{0,20}\brate\b/;
const isLate = /\b(?:late|overdue|past due|default|penalty)\b/;

export const readUplift: EnglishRefiner = (draft, { figure, before, after, sentence }) => {
  draft.isInPoints = isLate.test(sentence) && (addedToRate.test(before) || rateBehind.test(after));
  draft.isUplift = draft.isInPoints || (figure.low > 100 && multipleOfRate.test(after));
  return undefined;
};
