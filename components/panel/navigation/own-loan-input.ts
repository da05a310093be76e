/** What the form for a loan the reader has taken holds, as typed. */
import type { RepaymentKind } from '@/lib/core/loans/repayment-plan';

export interface OwnLoanInput {
  lender: string;
  lenderId: string | null;
  sum: string;
  upfront: string;
  paidOutOn: string;
  firstDueOn: string;
  known: 'rate' | 'list';
  kind: RepaymentKind;
  periods: string;
  percent: string;
  list: string;
  monthlyFee: string;
  uplift: string;
  grace: string;
  yearDays: 365 | 360;
  isSecured: boolean;
  hasGuarantor: boolean;
  note: string;
}
