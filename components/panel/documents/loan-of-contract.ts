/** What a contract says of the loan, as the form for a loan holds it. What is said in two ways stays blank; what the form has no field for is quoted in the note. */
import type words from '@/assets/strings/panel-contract.json';
import type { useWords } from '@/components/app-context';
import { writeFigure } from '@/components/figures/write-figure';
import { onOneLine } from '@/components/on-one-line';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { type FeeOfContract, priceOfContract } from '@/lib/core/contracts/price-of-contract';
import { placesOf } from '@/lib/core/documents/document-text';
import { termsInOffer } from '@/lib/core/prices/terms/offer-terms';
import { repaymentKindIn } from '@/lib/core/prices/terms/repayment-words';
import { cellMark, normalizeForPrices } from '@/lib/core/text/normalize';
import type { DocumentRead } from '@/lib/services/documents/read-document';

/** In yuan; null where none is stated. A share of the sum needs the sum. */
function feesInYuan(fees: readonly FeeOfContract[], principalYuan: number | null): number | null {
  const sums = fees.map(({ amountFen, percentOfPrincipal }) => {
    if (amountFen !== null) return amountFen / 100;
    return percentOfPrincipal === null || principalYuan === null ? null : (principalYuan * percentOfPrincipal) / 100;
  });
  const known = sums.filter((sum) => sum !== null);
  return known.length === 0 || known.length < sums.length ? null : known.reduce((all, sum) => all + sum, 0);
}

const cutOff = /扣|放款时/;
const longestQuote = 150;
/** What the note of a loan holds. */
const longestNote = 500;

/** The fees, and what paying early costs, in the words of the contract and with their place. */
function noteOf({ text, contract }: DocumentRead, fees: readonly FeeOfContract[], t: Words): string {
  const quoted = [
    ...fees.map((fee) => ({ topic: 'topic_fees' as const, ...fee })),
    ...contract.clauses
      .filter(({ kind }) => kind === 'prepayment_charged')
      .map((clause) => ({ topic: 'topic_prepayment' as const, ...clause })),
  ];
  const lines = quoted.map(({ topic, start, end }) => {
    const said = onOneLine(text.text.slice(start, end).replaceAll(cellMark, ' ')).slice(0, longestQuote);
    const [place] = placesOf(text, start, end);
    return t('quoted', { topic: t(topic), words: said, page: place?.page ?? 1, line: place?.line ?? 1 });
  });
  return [...new Set(lines)].join('\n').slice(0, longestNote);
}

type Words = ReturnType<typeof useWords<keyof typeof words>>;

export function loanOfContract(read: DocumentRead, lenderId: string | null, t: Words): Partial<OwnLoanInput> {
  const { text } = read.text;
  const { lateUpliftPercent } = termsInOffer(text);
  const { clauses } = read.contract;
  const { fees, terms, nominalPercent } = priceOfContract(text, read.prices, read.contract);
  const principalYuan = terms.principalYuan ?? null;
  const monthly = fees.filter(({ when }) => when === 'monthly');
  const keptBack = fees.filter(({ when, start, end }) => when === 'upfront' && cutOff.test(text.slice(start, end)));
  const folded = normalizeForPrices(text, 0, text.length).text;
  const kind = repaymentKindIn(folded);
  return {
    lender: clauses.find((clause) => clause.kind === 'lender' && clause.name)?.name ?? '',
    lenderId,
    sum: writeFigure(principalYuan),
    upfront: writeFigure(feesInYuan(keptBack, principalYuan)),
    monthlyFee: writeFigure(feesInYuan(monthly, principalYuan)),
    periods: writeFigure(terms.periods ?? null),
    known: 'rate',
    percent: writeFigure(nominalPercent),
    uplift: writeFigure(lateUpliftPercent ?? null),
    note: noteOf(read, fees, t),
    hasGuarantor: clauses.some((clause) => clause.kind === 'guarantor'),
    ...(kind === null ? {} : { kind }),
  };
}
