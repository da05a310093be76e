import { toFen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

/** 10,000 yuan for a year at 24 %, 945.60 a month from 28 February; half as much again once late. */
export function anOwnLoan(part: Partial<OwnLoan> = {}): OwnLoan {
  return {
    id: 'loan-a',
    lender: '甲小额贷款有限公司',
    lenderId: null,
    principalFen: toFen(1_000_000),
    upfrontFeeFen: toFen(0),
    monthlyFeeFen: toFen(0),
    paidOutOn: '2026-01-31',
    firstDueOn: '2026-02-28',
    plan: { by: 'rate', kind: 'equal_instalments', periods: 12, annualPercent: 24 },
    lateUpliftPercent: 50,
    graceDays: 0,
    yearDays: 365,
    isSecured: false,
    hasGuarantor: false,
    courtOn: null,
    payments: [],
    note: '',
    addedOn: '2026-01-31',
    ...part,
  };
}
