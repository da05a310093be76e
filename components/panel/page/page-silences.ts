/** What a page leaves out, as far as its report can show it. Says only what was looked for; it knows nothing of pages behind a button. */
import { readSeenDisclosure } from '@/components/panel/lens/read-disclosure';
import type { Lender } from '@/lib/core/lenders/lender';
import type { TabReport } from '@/lib/services/page-state';

export type Silence = 'cost_disclosure' | 'price' | 'yearly_price' | 'contract_lender' | 'late_price';

const legalForm = /(有限(責任|责任)?|股份)(公司)$|Co\.?,? Ltd\.?$/i;

function isFullCompanyName(surface: string): boolean {
  return legalForm.test(surface.trim());
}

/** Price and lateness are only missed on pages that speak of a loan at all, that is: that name a lender or a price. */
export function pageSilences(report: TabReport, lenders: ReadonlyMap<string, Lender>): Silence[] {
  if (report.lenders.length === 0 && report.prices.length === 0) return [];
  const silences: Silence[] = report.disclosures.length === 0 ? ['cost_disclosure'] : [];
  const loanPrices = report.prices.filter((price) => price.kind !== 'penalty');
  if (loanPrices.length === 0) silences.push('price');
  else if (!loanPrices.some((price) => price.basis === 'year' || price.pageAnnualPercent !== undefined))
    silences.push('yearly_price');
  const namesContractLender = report.lenders.some((seen) => {
    if (!seen.surfaces.some(isFullCompanyName)) return false;
    const status = seen.lenderId === null ? null : lenders.get(seen.lenderId)?.status.value;
    return status === 'licensed' || status === 'outside' || seen.lenderId === null;
  });
  if (!namesContractLender) silences.push('contract_lender');
  const isLatePriced =
    report.prices.some((price) => price.kind === 'penalty') ||
    report.disclosures.some((seen) => readSeenDisclosure(seen)?.items.some(({ isLate }) => isLate));
  if (!isLatePriced) silences.push('late_price');
  return silences;
}
