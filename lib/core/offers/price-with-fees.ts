/**
 * The yearly price of an offer with the fees that stand beside it: what one would pay as far as the page says. Where it
 * leaves sum or term unsaid an example stands in, and the answer says so.
 */
import { costWithFees } from '@/lib/core/loans/cost-with-fees';
import { type FeeTerms, yearlyPercent } from '@/lib/core/loans/loan-cost';
import { defaultPrincipalYuan, defaultTermMonths, maxPlannedAnnualPercent } from '@/lib/core/loans/loan-defaults';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import type { PlanTerms } from '@/lib/core/loans/repayment-plan';
import type { SeenFee } from '@/lib/core/report/page-report';
import { distinctFees } from './offer-charges';
import { offerTermsOf, type StatedPrice } from './stated-price';

export type FeeBeside = Pick<SeenFee, 'kind' | 'amountFen' | 'percentOfPrincipal' | 'when' | 'isTicked'>;

/** Stands in for what an offer leaves unsaid. */
export interface ExampleTerms {
  principalYuan: number;
  periods: number;
}

export const usualExample: ExampleTerms = { principalYuan: defaultPrincipalYuan, periods: defaultTermMonths };

/** What a sum or a term rests on. */
export type TermsOrigin = 'offer' | 'example';

export interface PriceWithFees {
  /** Percent a year, nominal, of the lower and the upper end of the stated price; null where the page leaves that end open. */
  low: number | null;
  high: number | null;
  principalYuan: number;
  periods: number;
  origin: { principal: TermsOrigin; periods: TermsOrigin };
  /** Fees counted, and fees that state no figure and are in none of it. */
  counted: number;
  leftOut: number;
}

export function termsOfFee({ amountFen, percentOfPrincipal, when }: FeeBeside): FeeTerms {
  return { amountFen: amountFen === null ? null : toFen(amountFen), percentOfPrincipal, when };
}

/** What is charged, each once: a box that is ticked is no charge by itself. */
export function chargedFees<F extends FeeBeside>(fees: readonly F[]): F[] {
  return distinctFees(fees).filter(({ kind }) => kind !== 'pre_ticked');
}

/** null where no fee with a figure stands beside the price, or no loan can be worked out from it. */
export function priceWithFees(
  price: StatedPrice,
  fees: readonly FeeBeside[],
  example: ExampleTerms = usualExample,
): PriceWithFees | null {
  const terms = offerTermsOf(price);
  const charged = chargedFees(fees);
  const counted = charged.filter(
    ({ amountFen, percentOfPrincipal }) => amountFen !== null || percentOfPrincipal !== null,
  );
  if (terms === null || price.isOutsideMainland || counted.length === 0) return null;
  const principalYuan = price.principalYuan ?? example.principalYuan;
  const periods = price.periods ?? example.periods;
  const isOwn = price.principalYuan !== undefined && price.periods !== undefined;
  // A stated payment belongs to the stated sum and term; with others it would be another loan.
  const instalmentFen = terms.instalmentFen !== null && isOwn ? toFen(terms.instalmentFen) : null;
  const yearly = (annualPercent: number | null): number | null => {
    if (annualPercent === null || annualPercent > maxPlannedAnnualPercent) return null;
    const plan: PlanTerms = {
      kind: terms.repayment,
      principalFen: fenFromYuan(principalYuan),
      periods,
      annualPercent,
    };
    return yearlyPercent(costWithFees(plan, counted.map(termsOfFee), instalmentFen).withAll);
  };
  const [low, high] = [yearly(price.annualPercentLow), yearly(price.annualPercentHigh)];
  if (low === null && high === null) return null;
  return {
    low,
    high,
    principalYuan,
    periods,
    origin: {
      principal: price.principalYuan === undefined ? 'example' : 'offer',
      periods: price.periods === undefined ? 'example' : 'offer',
    },
    counted: counted.length,
    leftOut: charged.length - counted.length,
  };
}
