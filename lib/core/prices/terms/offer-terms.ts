/**
 * Reads out of the words of one offer what its price may leave to them: the sum, the number of payments, and what is put on
 * the rate once late. What is said in two ways, as a range, or only as the most one could get is left out.
 */

import { normalizeForPrices } from '@/lib/core/text/normalize';
import { lateUpliftsIn } from './late-uplift';
import { loanPeriodsIn, loanSumsIn, onlyValue } from './loan-terms';

export interface OfferTerms {
  principalYuan?: number;
  periods?: number;
  /** Percent put on the contract rate once late. */
  lateUpliftPercent?: number;
  /** It says that nothing but the price is charged. */
  saysNoFees?: boolean;
}

/** 有没有其他收费 and 有无其他费用 ask. */
const noFees =
  /(?<![有否])(?:无|没有|不收取?|不含|免收?)(?:任何)?(?:其他|其它|额外|隐藏|隐形|附加)的?(?:各[种类项]|任何)?(?:收费|费用|手续费)|除(?:了?利息|此)之?外[^,;!?]{0,6}(?:无|没有|不收)[^,;!?]{0,4}费|\bno (?:other|extra|hidden|additional) (?:fees|charges|costs)\b/i;
/** Free of a fee for something else than the loan itself. */
const forSomethingElse = /(?:提前|逾期|注册|开户|申请|early|prepay|late)[^,;!?]{0,12}$/i;

function saysNoFees(folded: string): boolean {
  const said = noFees.exec(folded);
  return said !== null && !forSomethingElse.test(folded.slice(0, said.index));
}

export function termsInOffer(text: string): OfferTerms {
  const { text: folded } = normalizeForPrices(text, 0, text.length);
  const principalYuan = onlyValue(loanSumsIn(folded, 'offer'));
  const periods = onlyValue(loanPeriodsIn(folded, 'offer'));
  const lateUpliftPercent = onlyValue(lateUpliftsIn(folded));
  return {
    ...(principalYuan === null ? {} : { principalYuan }),
    ...(periods === null ? {} : { periods }),
    ...(lateUpliftPercent === null ? {} : { lateUpliftPercent }),
    ...(saysNoFees(folded) ? { saysNoFees: true } : {}),
  };
}
