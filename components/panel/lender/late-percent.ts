/** What a lender's highest published price becomes once late, in percent a year. */
import { overduePercent } from '@/lib/core/lateness';
import type { Lender } from '@/lib/core/lender';

export interface LatePercent {
  contractPercent: number;
  upliftPercent: number;
  overduePercent: number;
}

/** null where the uplift or every price is unknown. */
export function latePercent(lender: Lender): LatePercent | null {
  const { upliftPercent } = lender.late;
  const known = lender.prices.flatMap(({ lowPercent, highPercent }) => [lowPercent, highPercent].filter((percent) => percent !== null));
  if (upliftPercent === null || known.length === 0) return null;
  const contractPercent = Math.max(...known);
  return { contractPercent, upliftPercent, overduePercent: overduePercent(contractPercent, upliftPercent) };
}
