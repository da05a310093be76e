import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenFromYuan } from '@/lib/core/loans/money';
import { cheapestChanges, leastThatEnds, maxMovedMonths, type Search } from '@/lib/core/payoff/cheapest-changes';
import { payoffStrategies } from '@/lib/core/payoff/payoff-order';
import { withMovedDues } from '@/lib/core/payoff/plan-input';
import { type PayoffSetup, simulatePayoff } from '@/lib/core/payoff/simulate-payoff';
import { anyLoan, inHundreds, inputOf, setupFor } from '@/tests/support/payoff';

const yuan = (sum: number) => fenFromYuan(sum);

function found<T>(search: Search<T>): T {
  let tried = search.next();
  while (!tried.done) tried = search.next();
  return tried.value;
}

function changesOf(setup: PayoffSetup, strategy: (typeof payoffStrategies)[number]) {
  const { short } = simulatePayoff(setup, strategy);
  return short && found(cheapestChanges(setup, strategy, short));
}

// 112, 111 and 110 are due while there is no income; then 109 out of 200. Moved by three months, the first is due in April.
test('three months without income: more a month, one sum, or three payments moved', () => {
  const input = inputOf(200, { incomeGone: { from: 0, months: 3, leftFen: 0 } });
  const changes = changesOf(setupFor([inHundreds('loan-a', 1200, 12)], input), 'minimums');
  expect(changes).toEqual({ perMonthFen: yuan(112), onceFen: yuan(333), moved: { loans: [0], months: 3 } });
});

test('where no payment can be moved far enough, that is said', () => {
  const changes = changesOf(setupFor([inHundreds('loan-a', 1200, 12)], inputOf(50)), 'minimums');
  expect(changes?.moved).toBeNull();
});

const someLoans = fc.array(anyLoan(['equal_instalments', 'equal_principal', 'flat_fee'], { maxPeriods: 12 }), {
  minLength: 1,
  maxLength: 4,
});

test('each change is enough, and less of it is not', () => {
  fc.assert(
    fc.property(
      someLoans,
      fc.constantFrom(...payoffStrategies),
      fc.integer({ min: 1, max: 3000 }),
      (loans, strategy, monthlyYuan) => {
        const setup = setupFor(loans, inputOf(monthlyYuan));
        const changes = changesOf(setup, strategy);
        if (changes === null) return;
        const isShort = (moreFen: number, onceFen = 0) =>
          simulatePayoff(
            { ...setup, money: { ...setup.money, laterFen: setup.money.laterFen + moreFen } },
            strategy,
            onceFen,
          ).short !== null;
        expect(isShort(changes.perMonthFen)).toBe(false);
        expect(isShort(changes.perMonthFen - 100)).toBe(true);
        expect(isShort(0, changes.onceFen)).toBe(false);
        expect(isShort(0, changes.onceFen - 1)).toBe(true);
        const { moved } = changes;
        if (moved === null) return;
        expect(moved.months).toBeLessThanOrEqual(maxMovedMonths);
        const month = simulatePayoff(setup, strategy).short?.month ?? 0;
        const asked = setup.loans.map((loan, at) =>
          moved.loans.includes(at) ? withMovedDues(loan, month, moved.months) : loan,
        );
        expect(simulatePayoff({ ...setup, loans: asked }, strategy).short).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});

test('with the least that ends a debt it ends, and with a yuan less it does not', () => {
  fc.assert(
    fc.property(
      someLoans,
      fc.constantFrom(...payoffStrategies),
      fc.integer({ min: 0, max: 20 }),
      (loans, strategy, n) => {
        const setup = setupFor(loans, inputOf(n), '2027-06-10');
        if (simulatePayoff(setup, strategy).end.state === 'ends') return;
        const least = found(leastThatEnds(setup, strategy));
        if (least === null) throw new Error('some sum pays every debt');
        const endsWith = (fen: number) =>
          simulatePayoff({ ...setup, money: { first: [], laterFen: fen } }, strategy).end.state === 'ends';
        expect(least).toBeGreaterThan(yuan(n));
        expect(endsWith(least)).toBe(true);
        expect(endsWith(least - 100)).toBe(false);
      },
    ),
    { numRuns: 10 },
  );
});
