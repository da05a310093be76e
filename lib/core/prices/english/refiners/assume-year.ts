/** A rate that names no period is yearly by custom, if it is not too low for it. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const yearlyByCustom =
  /rate|apr|eir|ear|cost|irr|^fixed$|^variable$|^effective$|(?:loan|mortgage) interest|price of|loan price|pric(?:ing|ed)|annuali|fix|loans charge/;
const minYearlyPercent = 1;

/** 29.99% interest on two cards: of cards and mortgages interest is told by the year. */
const onCard = /^ ?interest on (?:[a-z]+ ){0,2}(?:cards?|mortgages?|student loans?|car loans?)\b/;

export const assumeYear: EnglishRefiner = (draft, { figure, head, after }) => {
  if (draft.period || draft.isUplift || draft.kind === 'one_off_fee' || head.kind !== 'rate') return undefined;
  if (figure.high < minYearlyPercent || !(yearlyByCustom.test(head.word) || onCard.test(after))) return undefined;
  draft.period = 'year';
  draft.isYearAssumed = true;
  return undefined;
};
