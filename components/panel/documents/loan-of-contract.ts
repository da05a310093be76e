/** What a contract says of the loan, as the form for a loan holds it. What is said in two ways stays blank. */
import { writeFigure } from '@/components/figures/write-figure';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { onlyOne } from '@/lib/core/contracts/only-one';
import { termsInOffer } from '@/lib/core/prices/terms/offer-terms';
import { repaymentKindIn } from '@/lib/core/prices/terms/repayment-words';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import type { DocumentRead } from '@/lib/services/documents/read-document';

/** A rate is the loan’s own where it is stated for it alone: no range, no “from”. */
function ratesIn({ prices }: DocumentRead): number[] {
  return prices.flatMap(({ kind, basis, annualPercentLow: low, annualPercentHigh: high }) =>
    kind === 'rate' && basis === 'year' && low !== null && low === high ? [low] : [],
  );
}

export function loanOfContract(read: DocumentRead, lenderId: string | null): Partial<OwnLoanInput> {
  const { text } = read.text;
  const { principalYuan, periods, lateUpliftPercent } = termsInOffer(text);
  const { clauses } = read.contract;
  const folded = normalizeForPrices(text, 0, text.length).text;
  const kind = repaymentKindIn(folded);
  return {
    lender: clauses.find((clause) => clause.kind === 'lender' && clause.name)?.name ?? '',
    lenderId,
    sum: writeFigure(principalYuan ?? onlyOne(read.prices.map((price) => price.principalYuan))),
    periods: writeFigure(periods ?? onlyOne(read.prices.map((price) => price.periods))),
    known: 'rate',
    percent: writeFigure(onlyOne(ratesIn(read))),
    uplift: writeFigure(lateUpliftPercent ?? null),
    hasGuarantor: clauses.some((clause) => clause.kind === 'guarantor'),
    ...(kind === null ? {} : { kind }),
  };
}
