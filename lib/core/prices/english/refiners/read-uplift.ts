/** 150% of the contract rate: what lateness makes of the loan's own rate. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const multipleOfRate =
  /^ ?of (?:the |your )?(?:contract|agreed|original|normal|loan|interest|applicable|standard)(?: \w+)? rate/;

export const readUplift: EnglishRefiner = (draft, { figure, after }) => {
  draft.isUplift = figure.low > 100 && multipleOfRate.test(after);
  return undefined;
};
