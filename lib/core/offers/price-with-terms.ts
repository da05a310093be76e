/** A price with what its card says of the loan where it says nothing of that itself. */
import type { OfferTerms } from '@/lib/core/prices/terms/offer-terms';
import type { SeenPrice } from '@/lib/core/report/page-report';
import { withStatedTerm } from './stated-term';

export function priceWithTerms(price: SeenPrice, terms: OfferTerms = {}): SeenPrice {
  const { principalYuan, periods, lateUpliftPercent, saysNoFees } = terms;
  const isOfLoan = price.kind === 'rate' || price.kind === 'fee';
  const full = isOfLoan && periods !== undefined ? withStatedTerm({ ...price }, periods) : { ...price };
  if (isOfLoan && principalYuan !== undefined) full.principalYuan ??= principalYuan;
  if (price.kind === 'rate' && periods !== undefined) full.periods ??= periods;
  if (lateUpliftPercent !== undefined) full.lateUpliftPercent = lateUpliftPercent;
  if (saysNoFees) full.saysNoFees = true;
  return full;
}
