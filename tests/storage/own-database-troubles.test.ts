/** What befalls the own database: another window that holds it, an upgrade that breaks, a full device, damaged records. */
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openOwn } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { putOffer, readOffers } from '@/lib/storage/offers-store';
import { readOwnLenders } from '@/lib/storage/own-lenders-store';
import { readOwnLoans } from '@/lib/storage/own-loans-store';
import { replaceStores } from '@/lib/storage/own-state';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOffer } from '@/tests/support/offers';

beforeEach(freshIndexedDb);

test('a window of an older release that is still open lets the upgrade through, and keeps nothing from it', async () => {
  const old = await openOwn('own', 1);
  await putOffer(old as never, anOffer({ id: 'a' }));
  const db = await openOwn('own');
  expect(await readOffers(db)).toHaveLength(1);
  expect(db.version).toBe(migrations.length);
});

test('one that does not let go is told apart from one that is slow: the upgrade fails in words, not for ever', async () => {
  const stuck = await openDB('own', 1, { upgrade: (db) => void db.createObjectStore('offers', { keyPath: 'id' }) });
  await expect(openOwn('own', undefined, 50)).rejects.toThrow('held by another window');
  stuck.close();
  const db = await openOwn('own');
  expect(db.version).toBe(migrations.length);
});

test('an upgrade that was broken off leaves the data of before, and the next start does it whole', async () => {
  const old = await openOwn('own', 1);
  await putOffer(old, anOffer({ id: 'a' }));
  old.close();
  const { createObjectStore } = IDBDatabase.prototype;
  for (let step = 1; step <= 2; step += 1) {
    let made = 0;
    const spy = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      made += 1;
      if (made === step) throw new DOMException('ended here', 'AbortError');
      return createObjectStore.apply(this, args);
    });
    await expect(openOwn('own')).rejects.toThrow();
    spy.mockRestore();
    const before = await openOwn('own', 1);
    expect([...before.objectStoreNames]).toEqual(['offers']);
    before.close();
  }
  const db = await openOwn('own');
  expect([...db.objectStoreNames]).toEqual(expect.arrayContaining(['lenders', 'loans', 'offers']));
  expect(await readOffers(db)).toHaveLength(1);
});

test('on a full device a writing fails as a whole, and what was there stays', async () => {
  const db = await openOwn('own');
  await putOffer(db, anOffer({ id: 'a' }));
  const { put } = IDBObjectStore.prototype;
  let written = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    written += 1;
    if (written > 1) throw new DOMException('The device is full.', 'QuotaExceededError');
    return put.call(this, value);
  });
  const many = [anOffer({ id: 'b' }), anOffer({ id: 'c' })];
  await expect(replaceStores(db, { offers: many })).rejects.toThrow('full');
  spy.mockRestore();
  expect((await readOffers(db)).map(({ id }) => id)).toEqual(['a']);
});

test('a record damaged in any way costs no other, and is left where it is', async () => {
  const db = await openOwn('own');
  const damaged = [null, 7, '…', [], {}, { title: 3 }, { id: 'x', principalFen: Number.NaN }];
  await putOffer(db, anOffer({ id: 'good' }));
  for (const [at, record] of damaged.entries())
    await db.put('offers', { ...(record as object), id: `damaged-${at}` } as never);
  for (const store of ['lenders', 'loans'] as const) await db.put(store, { id: 'own-damaged' } as never);
  expect((await readOffers(db)).map(({ id }) => id)).toEqual(['good']);
  expect([await readOwnLenders(db), await readOwnLoans(db)]).toEqual([[], []]);
  expect(await db.count('offers')).toBe(damaged.length + 1);
});
