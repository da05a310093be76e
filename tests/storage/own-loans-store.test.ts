import { beforeEach, expect, test } from 'vitest';
import { toFen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { openOwn } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { deleteLoansAndEvidence, deleteOwnLoan, putOwnLoans, readOwnLoans } from '@/lib/storage/own-loans-store';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLoan } from '@/tests/support/own-loans';

beforeEach(freshIndexedDb);

test.each(migrations.map((_, at) => at))(
  'a database of version %i takes a loan once it was brought up to date',
  async (version) => {
    if (version > 0) (await openOwn('own', version)).close();
    const db = await openOwn('own');
    await putOwnLoans(db, [anOwnLoan()]);
    expect(await readOwnLoans(db)).toEqual([anOwnLoan()]);
  },
);

test('loans come oldest first, and go one by one or all at once', async () => {
  const db = await openOwn('own');
  await putOwnLoans(db, [anOwnLoan({ id: 'loan-b', addedOn: '2026-03-01' })]);
  await putOwnLoans(db, [anOwnLoan()]);
  expect((await readOwnLoans(db)).map(({ id }) => id)).toEqual(['loan-a', 'loan-b']);
  await deleteOwnLoan(db, 'loan-a');
  expect((await readOwnLoans(db)).map(({ id }) => id)).toEqual(['loan-b']);
  await deleteLoansAndEvidence(db);
  expect(await db.count('loans')).toBe(0);
});

test.each([
  ['a day the calendar does not have', { firstDueOn: '2026-02-31' }],
  ['a month in place of a day', { paidOutOn: '2026-02' }],
  ['parts of a fen', { principalFen: 1000.5 }],
  ['a field of a later release', { later: true }],
])('a damaged record is passed over and left: %s', async (_, part) => {
  const db = await openOwn('own');
  await putOwnLoans(db, [anOwnLoan()]);
  await db.put('loans', { ...anOwnLoan({ id: 'loan-b' }), ...part } as OwnLoan);
  expect((await readOwnLoans(db)).map(({ id }) => id)).toEqual(['loan-a']);
  expect(await db.count('loans')).toBe(2);
});

test('what could not be read back is not written', async () => {
  const db = await openOwn('own');
  await expect(putOwnLoans(db, [anOwnLoan({ principalFen: toFen(0) })])).rejects.toThrow();
  expect(await db.count('loans')).toBe(0);
});
