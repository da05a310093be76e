/** The database is ended in the middle of each write of loans: what is found afterwards is all of the old or all of the new. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toFen } from '@/lib/core/loans/money';
import { type OwnDatabase, openOwn } from '@/lib/storage/database';
import { deleteLoansAndEvidence, deleteOwnLoan, putOwnLoans, readOwnLoans } from '@/lib/storage/own-loans-store';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLoan } from '@/tests/support/own-loans';

beforeEach(freshIndexedDb);
afterEach(() => vi.restoreAllMocks());

const [a, b, c] = ['loan-a', 'loan-b', 'loan-c'].map((id) => anOwnLoan({ id })) as [
  ReturnType<typeof anOwnLoan>,
  never,
  never,
];
const paid = anOwnLoan({ payments: [{ on: '2026-02-28', amountFen: toFen(94_560) }] });

const writes = {
  'a loan is added': { write: (db: OwnDatabase) => putOwnLoans(db, [c]), after: [a, b, c], steps: 1 },
  'a payment is noted': { write: (db: OwnDatabase) => putOwnLoans(db, [paid]), after: [paid, b], steps: 1 },
  'a file is taken in': { write: (db: OwnDatabase) => putOwnLoans(db, [paid, c]), after: [paid, b, c], steps: 2 },
  'a loan is deleted': { write: (db: OwnDatabase) => deleteOwnLoan(db, a.id), after: [b], steps: 1 },
  'all are wiped': { write: (db: OwnDatabase) => deleteLoansAndEvidence(db), after: [], steps: 1 },
};

/** Ends the transaction right after its n-th step, as when the browser dies there. */
function killAtStep(n: number): void {
  let steps = 0;
  for (const name of ['put', 'delete', 'clear'] as const) {
    const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      const request = write.apply(this, args);
      steps += 1;
      if (steps === n) this.transaction.abort();
      return request as never;
    });
  }
}

async function found() {
  const db = await openOwn('own');
  const [loans, count] = [await readOwnLoans(db), await db.count('loans')];
  db.close();
  expect(count).toBe(loans.length);
  return loans;
}

test.each(Object.entries(writes))('%s', async (_, { write, after, steps }) => {
  const start = await openOwn('own');
  await putOwnLoans(start, [a, b]);
  start.close();
  for (let step = 1; step <= steps; step += 1) {
    const db = await openOwn('own');
    killAtStep(step);
    await expect(write(db)).rejects.toThrow();
    db.close();
    vi.restoreAllMocks();
    expect(await found()).toEqual([a, b]);
  }
  const db = await openOwn('own');
  await write(db);
  db.close();
  expect(await found()).toEqual(after);
});
