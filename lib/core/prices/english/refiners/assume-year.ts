/** A rate that names no period is yearly by custom, if it is not too low for it. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const yearlyByCustom = /rate|apr|eir|ear|cost|irr|^fixed$|^variable$|(?:loan|mortgage) interest|price of|annuali|fix/;
const minYearlyPercent = 1;

export const assumeYear: EnglishRefiner = (draft, { figure, head }) => {
  if (draft.period || draft.isUplift || draft.kind === 'one_off_fee' || head.kind !== 'rate') return undefined;
  if (figure.high < minYearlyPercent || !yearlyByCustom.test(head.word)) return undefined;
  draft.period = 'year';
  draft.isYearAssumed = true;
  return undefined;
};
