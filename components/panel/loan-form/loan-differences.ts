/** In what two versions of a loan differ, as the form holds them. */
import { inputOfOwnLoan } from '@/components/panel/drafts/own-loan-input';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

export interface LoanDifference {
  field: keyof OwnLoanInput;
  mine: OwnLoanInput;
  theirs: OwnLoanInput;
}

/** In the order of the form. */
const fields = [
  'lender',
  'lenderId',
  'sum',
  'upfront',
  'paidOutOn',
  'known',
  'kind',
  'periods',
  'percent',
  'instalment',
  'list',
  'firstDueOn',
  'monthlyFee',
  'uplift',
  'grace',
  'yearDays',
  'isSecured',
  'hasGuarantor',
  'courtOn',
  'note',
] as const satisfies readonly (keyof OwnLoanInput)[];

export function differencesOf(mine: OwnLoanInput, theirs: OwnLoanInput): LoanDifference[] {
  return fields.filter((field) => mine[field] !== theirs[field]).map((field) => ({ field, mine, theirs }));
}

/** Payments are noted elsewhere, and go on the loan as it is by then. */
export function isSameContract(a: OwnLoan, b: OwnLoan): boolean {
  return differencesOf(inputOfOwnLoan(a), inputOfOwnLoan(b)).length === 0;
}
