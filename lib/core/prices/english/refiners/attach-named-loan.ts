/** House loan 8.6% upwards; overdrafts 19.5%: a figure right behind the name of a loan is its yearly rate. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const named =
  /\b(?:(?:personal|car|auto|vehicle|home|house|business|student|education|gold|signature|term|secured|unsecured|payday|title|undergraduate|graduate|plus|direct|fha|va|conventional|jumbo|instal+ment|bridging|consolidation|education|two-?wheeler|refinance) (?:loan|financing|mortgage)s?|mortgages?|helocs?|overdrafts?|credit cards?|cash advances?|balance transfers?|(?:new|used) (?:cars?|autos?|vehicles?)|refinanc(?:e|ing))(?: \([^()]{0,16}\))? ?(?::|-|at|from|is|are|between|carry|carries|carried|costs?|bears?)? ?$/;
/** 20% down, 80% of the price, 15% more. */
const otherBehind =
  /^ ?(?:down|off|of|more|less|fewer|back|cash|discount|deposit|upfront|approval|interest[- ]free|equity|ltv|increase|growth|share|fee|charge|commission|higher|lower|year[- ]on|per month|monthly|a month)/;
const yearly = { min: 1, max: 60 };
const hasDecimals = /\.\d/;

export const attachNamedLoan: EnglishRefiner = (draft, { head, text, before, after, figure, cell }) => {
  if (head.kind !== 'none' || draft.period || draft.inherits !== 'no' || draft.isOneOff || draft.isUplift || cell)
    return undefined;
  if (figure.low < yearly.min || figure.high > yearly.max || otherBehind.test(after) || !named.test(before))
    return undefined;
  // Mortgages 61% is a share; 9.05% is a rate.
  if (!hasDecimals.test(text.slice(figure.start, figure.end))) return undefined;
  draft.period = 'year';
  draft.isYearAssumed = true;
  return undefined;
};
