/** Several screens at once, in every order of their steps, each of which may be the last before the browser is killed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { type LoanStore, withConsent } from '@/lib/services/records/own-loans';
import { openOwnNews } from '@/lib/services/records/own-news';
import { fakeLocks } from '@/tests/support/locks';
import { anOwnLoan } from '@/tests/support/own-loans';
import { sharedSession } from '@/tests/support/shared-session';

/** A device whose every step waits until the scheduler lets it go on; after `steps` steps nothing happens any more. */
function device(scheduler: fc.Scheduler, steps: number) {
  const loans = new Map<string, OwnLoan>([['loan-old', anOwnLoan({ id: 'loan-old' })]]);
  const state = { agreedOn: '2026-01-01' as string | null, left: steps };
  const step = async <T>(act: () => T): Promise<T> => {
    await scheduler.schedule(Promise.resolve());
    if (state.left <= 0) return new Promise<T>(() => undefined);
    state.left -= 1;
    return act();
  };
  const store: LoanStore = {
    list: () => step(() => [...loans.values()]),
    saveAll: (added) =>
      step(() => {
        for (const loan of added) loans.set(loan.id, loan);
      }),
    remove: (id) => step(() => void loans.delete(id)),
    clear: () => step(() => loans.clear()),
  };
  const consent = {
    read: () => step(() => ({ loansAgreedOn: state.agreedOn })),
    change: (part: { loansAgreedOn: string | null }) =>
      step(() => {
        state.agreedOn = part.loansAgreedOn;
      }),
  };
  const locks = fakeLocks();
  return { loans, state, screen: () => withConsent(store, consent, openOwnNews(sharedSession().api), locks) };
}

test('a loan that is saved while all are wiped elsewhere is not left behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { loans, state, screen } = device(scheduler, 1000);
      const [here, elsewhere] = [screen(), screen()];
      const done = Promise.allSettled([here.save(anOwnLoan()), elsewhere.wipe()]);
      await scheduler.waitFor(done);
      expect(state.agreedOn).toBeNull();
      expect([...loans.keys()]).toEqual([]);
    }),
  );
});

test('killed at any step, wiping never takes the consent back before the loans are gone, and pressed again it ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 4 }), async (scheduler, steps) => {
      const killed = device(scheduler, steps);
      void killed.screen().wipe();
      await scheduler.waitIdle();
      if (killed.state.agreedOn === null) expect(killed.loans.size).toBe(0);
      killed.state.left = 1000;
      await scheduler.waitFor(killed.screen().wipe());
      expect([killed.loans.size, killed.state.agreedOn]).toEqual([0, null]);
    }),
  );
});

test('killed at any step, a file of loans is there whole or not at all', async () => {
  const file = ['loan-a', 'loan-b', 'loan-c'].map((id) => anOwnLoan({ id }));
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 4 }), async (scheduler, steps) => {
      const { loans, screen } = device(scheduler, steps);
      void screen().saveAll(file);
      await scheduler.waitIdle();
      expect([1, 4]).toContain(loans.size);
    }),
  );
});

test('payments noted on several screens at once are all kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, screens) => {
      const { loans, screen } = device(scheduler, 1000);
      const pay = (at: number) =>
        screen().change('loan-old', (stored) => {
          const loan = stored ?? anOwnLoan({ id: 'loan-old' });
          return { ...loan, payments: [...loan.payments, { on: '2026-03-01', amountFen: toFen(100 + at) }] };
        });
      await scheduler.waitFor(Promise.all(Array.from({ length: screens }, (_, at) => pay(at))));
      const sums = loans.get('loan-old')?.payments.map(({ amountFen }) => amountFen - 100) ?? [];
      expect(sums.sort()).toEqual(Array.from({ length: screens }, (_, at) => at));
    }),
  );
});
