import { beforeEach, expect, test } from 'vitest';
import { toFen } from '@/lib/core/loans/money';
import { openLoanReminders, reminderText } from '@/lib/services/background/loan-reminders';
import { openOwn } from '@/lib/storage/database';
import { putOwnLoans } from '@/lib/storage/own-loans-store';
import { sealAll } from '@/lib/storage/vault-store';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLoan } from '@/tests/support/own-loans';
import { quickPassphrases } from '@/tests/support/quick-passphrases';

beforeEach(freshIndexedDb);

const reminders = openLoanReminders('own');
const morning = new Date(2026, 1, 25, 9);
const look = { locale: 'en', withNames: false } as const;

async function keep(...records: object[]) {
  const db = await openOwn('own');
  for (const record of records) await db.put('loans', record as never);
  db.close();
}

test('what is said names no sum and no lender, unless the reader chose names', async () => {
  const db = await openOwn('own');
  await putOwnLoans(db, [anOwnLoan()]);
  db.close();
  expect(await reminders.next(new Date(2026, 1, 1, 12), '2026-02-01')).toBe(morning.getTime());
  expect(await reminders.text(morning, '2026-02-24', look)).toEqual({
    title: 'My loans',
    message: 'A payment is due in 3 days',
  });
  const named = await reminders.text(morning, '2026-02-24', { locale: 'zh-CN', withNames: true });
  expect(named?.message).toBe('还有 3 天有一笔要还：甲小额贷款有限公司');
  expect(await reminders.text(morning, '2026-02-25', look)).toBeNull();
});

test('a payment that was made meanwhile is not spoken of', async () => {
  await keep(anOwnLoan({ payments: [{ on: '2026-02-24', amountFen: toFen(94_560) }] }));
  expect(await reminders.text(morning, '2026-02-24', look)).toBeNull();
});

test('the moments of loans that are locked are left to the panel; one planned before says only where to look', async () => {
  await keep(anOwnLoan());
  quickPassphrases();
  const db = await openOwn('own');
  await sealAll(db, 'river stone lantern');
  db.close();
  expect(await reminders.next(morning, '2026-02-24')).toBe('locked');
  expect((await reminders.text(morning, '2026-02-24', look))?.message).toBe('Open My loans to see what is due');
  expect(await reminders.text(morning, '2026-02-25', look)).toBeNull();
});

test('records that are damaged, or no record at all, are nothing to speak of', async () => {
  expect(await reminders.text(morning, '2026-02-24', look)).toBeNull();
  await keep({ ...anOwnLoan(), principalFen: 0 });
  expect(await reminders.next(morning, '2026-02-24')).toBeNull();
  expect(await reminders.text(morning, '2026-02-24', look)).toBeNull();
});

test.each([
  [{ kind: 'ahead', days: 1, count: 1 }, 'A payment is due in 1 day'],
  [{ kind: 'ahead', days: 0, count: 1 }, 'A payment is due today'],
  [{ kind: 'ahead', days: 3, count: 2 }, '2 payments are due, the first in 3 days'],
  [{ kind: 'ahead', days: 0, count: 2 }, '2 payments are due, the first today'],
  [{ kind: 'late', days: 1, count: 1 }, 'A payment is 1 day late'],
  [{ kind: 'late', days: 5, count: 2 }, '2 payments are late, the first by 5 days'],
  [{ kind: 'court', days: 3, count: 1 }, 'A court date is in 3 days'],
  [{ kind: 'court', days: 0, count: 2 }, 'A court date is today'],
] as const)('%o', (said, message) => {
  expect(reminderText([{ ...said, lenders: ['甲'] }], look).message).toBe(message);
});
