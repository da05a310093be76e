import { expect, test } from 'vitest';
import { payoffLoans } from '@/lib/core/payoff/payoff-loan';
import { payoffOrder, payoffStrategies } from '@/lib/core/payoff/payoff-order';
import { anOwnLoan } from '@/tests/support/own-loans';
import { inHundreds, planDay } from '@/tests/support/payoff';

const loans = payoffLoans(
  [
    inHundreds('dear', 900, 30),
    inHundreds('small', 100, 6),
    inHundreds('secured', 800, 5, { isSecured: true }),
    inHundreds('guarantor', 700, 4, { hasGuarantor: true }),
    inHundreds('court later', 600, 3, { courtOn: '2026-05-01' }),
    inHundreds('court soon', 500, 2, { courtOn: '2026-02-01' }),
    anOwnLoan({ id: 'late', lender: 'late', paidOutOn: '2025-11-15', firstDueOn: '2025-12-15' }),
  ],
  planDay,
).loans;

test.each([
  ['minimums', []],
  ['avalanche', ['dear', 'late', 'small', 'secured', 'guarantor', 'court later', 'court soon']],
  ['snowball', ['small', 'court soon', 'court later', 'guarantor', 'secured', 'dear', 'late']],
  ['hurts', ['court soon', 'court later', 'guarantor', 'secured', 'late', 'dear', 'small']],
] as const)('%s', (strategy, order) => {
  expect(payoffOrder(strategy, loans).map((at) => loans[at]?.id)).toEqual(order);
});

test('no loan is left out, and equal ones stay in the order in which they were kept', () => {
  const same = payoffLoans([inHundreds('a', 100, 6), inHundreds('b', 100, 6)], planDay).loans;
  for (const strategy of payoffStrategies.slice(1)) expect(payoffOrder(strategy, same)).toEqual([0, 1]);
});
