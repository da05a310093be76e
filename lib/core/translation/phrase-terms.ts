/** The sum and the length of the loan that a phrase speaks of, each price with its own where it says them. */
import { defaultPrincipalYuan, defaultTermMonths, maxYuan } from '@/lib/core/loans/loan-defaults';
import { type Fen, fenFromYuan } from '@/lib/core/loans/money';
import type { ExtraCharge } from '@/lib/core/prices/extra-charges';
import type { Price } from '@/lib/core/prices/price';
import { loanDaysIn, loanPeriodsIn, loanSumsIn } from '@/lib/core/prices/terms/loan-terms';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { inChineseUnits } from './english-terms';

/** The sum and term a loan is worked out on; `filledIn`: which of them the phrase does not say. */
export interface PhraseTerms {
  principalFen: Fen;
  periods: number;
  days: number | null;
  filledIn: ('principal' | 'term')[];
}

const isSum = (yuan: number | undefined): yuan is number => yuan !== undefined && yuan > 0 && yuan <= maxYuan;

/** Sum and term said by one of the prices, or anywhere outside prices and fees: 月息0.8%,服务费每月200元 (2万). */
export function termsOfPhrase(text: string, prices: readonly Price[], fees: readonly ExtraCharge[]): PhraseTerms {
  let rest = text;
  for (const { start, end } of [...prices, ...fees])
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const inUnits = inChineseUnits(rest);
  const { text: folded } = normalizeForPrices(inUnits, 0, inUnits.length);
  const [saidPeriods] = loanPeriodsIn(folded, 'phrase');
  const days = saidPeriods === undefined ? loanDaysIn(folded) : null;
  const filledIn: PhraseTerms['filledIn'] = [];
  const principalYuan =
    prices.find((price) => isSum(price.principalYuan))?.principalYuan ?? loanSumsIn(folded, 'phrase')[0];
  if (principalYuan === undefined) filledIn.push('principal');
  if (saidPeriods === undefined && days === null) filledIn.push('term');
  return {
    principalFen: fenFromYuan(principalYuan ?? defaultPrincipalYuan),
    periods: saidPeriods ?? defaultTermMonths,
    days,
    filledIn,
  };
}

export function termsOfPrice(price: Price, terms: PhraseTerms): PhraseTerms {
  const { principalYuan, periods } = price;
  const days = daysOfPrice(price) ?? (periods === undefined ? terms.days : null);
  return {
    principalFen: isSum(principalYuan) ? fenFromYuan(principalYuan) : terms.principalFen,
    periods: periods ?? terms.periods,
    days,
    filledIn: terms.filledIn.filter((part) =>
      part === 'principal' ? !isSum(principalYuan) : periods === undefined && days === null,
    ),
  };
}

/** 7天利息200元: the days that a price for some days is for. */
function daysOfPrice({ basis, assumptions, high, low, annualPercentHigh, annualPercentLow }: Price): number | null {
  const [stated, annual] = [high ?? low, annualPercentHigh ?? annualPercentLow];
  return basis === 'total' && assumptions.includes('days_365') && stated && annual
    ? Math.round((365 * stated) / annual)
    : null;
}
