import { beforeEach, expect, test, vi } from 'vitest';
import { createKeyring } from '@/lib/services/records/keyring';
import { type ConsentArea, openOwnLoans } from '@/lib/services/records/own-loans';
import { openOwnNews } from '@/lib/services/records/own-news';
import { openOwn } from '@/lib/storage/database';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLoan } from '@/tests/support/own-loans';
import { sharedSession } from '@/tests/support/shared-session';

beforeEach(freshIndexedDb);

function consentArea(): ConsentArea & { agreedOn: string | null } {
  return {
    agreedOn: null,
    async read() {
      return { loansAgreedOn: this.agreedOn };
    },
    async change({ loansAgreedOn }) {
      this.agreedOn = loansAgreedOn;
    },
  };
}

const screenIn = (session: Parameters<typeof openOwnNews>[0], area: ConsentArea) =>
  openOwnLoans(
    area,
    createKeyring(() => undefined),
    openOwnNews(session),
    'own',
  );

/** What is in each store of the user's database. */
async function allStores() {
  const db = await openOwn('own');
  const stores = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]));
  db.close();
  return Object.fromEntries(stores) as Record<string, unknown[]>;
}

const nothing = { offers: [], lenders: [], loans: [], evidence: [], vault: [] };

test('nothing is written before the user agreed', async () => {
  const area = consentArea();
  const loans = screenIn(sharedSession().api, area);
  expect(await allStores()).toEqual(nothing);
  await expect(loans.save(anOwnLoan())).rejects.toThrow();
  expect(await loans.list()).toEqual([]);
  expect(await allStores()).toEqual(nothing);
  await loans.agree('2026-11-29');
  expect(await allStores()).toEqual(nothing);
  await loans.save(anOwnLoan());
  expect(await allStores()).toEqual({ ...nothing, loans: [anOwnLoan()] });
});

test('wiping deletes all loans, damaged ones too, and takes the consent back', async () => {
  const area = consentArea();
  const loans = screenIn(sharedSession().api, area);
  await loans.agree('2026-11-29');
  await loans.save(anOwnLoan());
  const db = await openOwn('own');
  await db.put('loans', { id: 'loan-broken' } as never);
  await db.put('evidence', { number: 1 } as never);
  db.close();
  await loans.wipe();
  expect(await allStores()).toEqual(nothing);
  expect(area.agreedOn).toBeNull();
  await expect(loans.save(anOwnLoan())).rejects.toThrow();
});

test('who watches is told of each change until they leave', async () => {
  const area = consentArea();
  const loans = screenIn(sharedSession().api, area);
  const told = vi.fn();
  const life = new AbortController();
  loans.watch(told, life.signal);
  await loans.agree('2026-11-29');
  await loans.save(anOwnLoan());
  await loans.remove('loan-a');
  expect(told).toHaveBeenCalledTimes(3);
  life.abort();
  await loans.wipe();
  expect(told).toHaveBeenCalledTimes(3);
});

test('another screen hears of a change as the one does that made it', async () => {
  const { api } = sharedSession();
  const area = consentArea();
  const [here, elsewhere] = [screenIn(api, area), screenIn(api, area)];
  const told = [vi.fn(), vi.fn()] as const;
  const { signal } = new AbortController();
  here.watch(told[0], signal);
  elsewhere.watch(told[1], signal);
  await here.agree('2026-11-29');
  await here.save(anOwnLoan());
  expect(told.map((each) => each.mock.calls.length)).toEqual([2, 2]);
});

test('a database that is not opened is told, and tried again at the next question', async () => {
  const loans = screenIn(sharedSession().api, consentArea());
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'InvalidStateError');
  });
  await expect(loans.list()).rejects.toThrow('refused');
  open.mockRestore();
  expect(await loans.list()).toEqual([]);
});
