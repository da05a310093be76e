/** Loans and plans for the tests of paying several loans off. */
import * as fc from 'fast-check';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { payoffLoans } from '@/lib/core/payoff/payoff-loan';
import { type PlanInput, setupOf } from '@/lib/core/payoff/plan-input';
import type { PayoffSetup } from '@/lib/core/payoff/simulate-payoff';
import { anOwnLoan } from './own-loans';

/** Before the first payment of the loans made here, which falls on 15 January. */
export const planDay = '2026-01-10';

/** Paid back in equal parts of the principal from 15 January on, in as many months as there are parts of 100 yuan. */
export function inHundreds(id: string, yuan: number, annualPercent: number, part: Partial<OwnLoan> = {}): OwnLoan {
  return anOwnLoan({
    id,
    lender: id,
    principalFen: fenFromYuan(yuan),
    plan: { by: 'rate', kind: 'equal_principal', periods: yuan / 100, annualPercent },
    paidOutOn: '2025-12-15',
    firstDueOn: '2026-01-15',
    ...part,
  });
}

export const inputOf = (monthlyYuan: number, part: Partial<PlanInput> = {}): PlanInput => ({
  monthlyFen: fenFromYuan(monthlyYuan),
  oneOffs: [],
  incomeGone: null,
  missed: null,
  rateChange: null,
  ...part,
});

export function setupFor(loans: readonly OwnLoan[], input: PlanInput, day = planDay): PayoffSetup {
  return setupOf(payoffLoans(loans, day).loans, input);
}

const anyPercent = fc.integer({ min: 0, max: 3600 }).map((hundredths) => hundredths / 100);

/** Due on 15 January or in a month after it; nothing is late. */
export function anyLoan(
  kinds: readonly ('equal_instalments' | 'equal_principal' | 'interest_first' | 'flat_fee' | 'bullet')[],
  { maxFeeFen = 0, maxPeriods = 36 } = {},
): fc.Arbitrary<OwnLoan> {
  return fc
    .record({
      id: fc.uuid(),
      yuan: fc.integer({ min: 100, max: 50_000 }),
      kind: fc.constantFrom(...kinds),
      periods: fc.integer({ min: 1, max: maxPeriods }),
      annualPercent: anyPercent,
      feeFen: fc.integer({ min: 0, max: maxFeeFen }),
      isSecured: fc.boolean(),
      hasGuarantor: fc.boolean(),
    })
    .map(({ id, yuan, kind, periods, annualPercent, feeFen, isSecured, hasGuarantor }) =>
      anOwnLoan({
        id,
        lender: id,
        principalFen: fenFromYuan(yuan),
        monthlyFeeFen: toFen(feeFen),
        plan: { by: 'rate', kind, periods, annualPercent },
        paidOutOn: '2025-12-15',
        firstDueOn: '2026-01-15',
        isSecured,
        hasGuarantor,
      }),
    );
}
