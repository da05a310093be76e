/** Finds what a loan page should state but its report does not hold. Pages behind a button are not known. */
import type { CostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import type { Lender } from '@/lib/core/lenders/lender';
import type { TabReport } from '@/lib/services/tabs/page-state';

export type Omission = 'cost_disclosure' | 'price' | 'yearly_price' | 'contract_lender' | 'late_price';

const legalForm = /(有限(責任|责任)?|股份)(公司)$|Co\.?,? Ltd\.?$/i;

function isFullCompanyName(surface: string): boolean {
  return legalForm.test(surface.trim());
}

/** Empty for pages that name neither a lender nor a price: they are not about a loan; and for those of another place's loans, whose pages have other duties. */
export function pageOmissions(
  report: TabReport,
  lenders: ReadonlyMap<string, Lender>,
  disclosures: readonly Pick<CostDisclosure, 'items'>[] = [],
): Omission[] {
  const { prices } = report;
  if (report.lenders.length === 0 && prices.length === 0) return [];
  if (prices.length > 0 && prices.every(({ isOutsideMainland }) => isOutsideMainland)) return [];
  const omissions: Omission[] = disclosures.length === 0 ? ['cost_disclosure'] : [];
  const loanPrices = prices.filter((price) => price.kind !== 'penalty');
  if (loanPrices.length === 0) omissions.push('price');
  else if (!loanPrices.some((price) => price.basis === 'year' || price.pageAnnualPercent !== undefined))
    omissions.push('yearly_price');
  const namesContractLender = report.lenders.some((seen) => {
    if (!seen.surfaces.some(isFullCompanyName)) return false;
    const status = seen.lenderId === null ? null : lenders.get(seen.lenderId)?.status.value;
    return status === 'licensed' || status === 'outside' || seen.lenderId === null;
  });
  if (!namesContractLender) omissions.push('contract_lender');
  const isLatePriced =
    prices.some((price) => price.kind === 'penalty' || price.lateUpliftPercent !== undefined) ||
    disclosures.some(({ items }) => items.some(({ isLate }) => isLate));
  if (!isLatePriced) omissions.push('late_price');
  return omissions;
}
