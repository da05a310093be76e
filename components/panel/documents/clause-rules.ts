/** The rules that our note on a clause rests on. */
import type { ClauseKind } from '@/lib/core/contracts/contract-words';

export const rulesOfClause: Record<ClauseKind, readonly string[]> = {
  lender: [],
  guarantor: ['civil-700'],
  guarantee: ['civil-700'],
  rate: ['spc-24'],
  fee: ['disclose-2026'],
  penalty: ['penalty-251', 'civil-585'],
  compound: ['penalty-251'],
  acceleration: ['civil-496'],
  late_other: ['credit-notice'],
  prepayment_free: ['civil-677'],
  prepayment_charged: ['civil-677'],
  prepayment: ['civil-677'],
  arbitration: ['arbitration-2026', 'award-refusal'],
  court: ['jurisdiction'],
  notarised: ['notarised-claims'],
  credit_report: ['credit-consent-18'],
  personal_data: ['pipl-21-23', 'pipl-15-16'],
};
