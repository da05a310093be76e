/** What the form for a loan the reader has taken holds, as typed. */
import type { RepaymentKind } from '@/lib/core/loans/repayment-plan';

/** What the reader knows of the payments: the rate, what each instalment is, or the whole list. */
export const knownOfPlan = ['rate', 'instalment', 'list'] as const;
export type KnownOfPlan = (typeof knownOfPlan)[number];

export interface OwnLoanInput {
  lender: string;
  lenderId: string | null;
  sum: string;
  upfront: string;
  paidOutOn: string;
  firstDueOn: string;
  known: KnownOfPlan;
  kind: RepaymentKind;
  periods: string;
  percent: string;
  instalment: string;
  list: string;
  monthlyFee: string;
  uplift: string;
  grace: string;
  yearDays: 365 | 360;
  isSecured: boolean;
  hasGuarantor: boolean;
  courtOn: string;
  note: string;
}
