import { beforeEach, expect, test } from 'vitest';
import { openOwn } from '@/lib/storage/database';
import { deleteOwnLender, putOwnLender, readOwnLenders } from '@/lib/storage/own-lenders-store';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLender } from '@/tests/support/own-lenders';

beforeEach(freshIndexedDb);

test('what was kept is read back, oldest first, until it is removed', async () => {
  const db = await openOwn('own');
  const later = anOwnLender({ id: 'own-2', addedOn: '2026-12-01' });
  await putOwnLender(db, later);
  await putOwnLender(db, anOwnLender());
  await putOwnLender(db, anOwnLender({ note: '改过' }));
  expect(await readOwnLenders(db)).toEqual([anOwnLender({ note: '改过' }), later]);
  await deleteOwnLender(db, later.id);
  expect(await readOwnLenders(db)).toHaveLength(1);
});

test('one that could not be read back is not kept', async () => {
  await expect(putOwnLender(await openOwn('own'), anOwnLender({ name: '甲' }))).rejects.toThrow();
});

test('a damaged record is passed over and left where it is', async () => {
  const db = await openOwn('own');
  await db.put('lenders', { ...anOwnLender(), id: 'own-3', price: 7 } as never);
  await putOwnLender(db, anOwnLender());
  expect(await readOwnLenders(db)).toEqual([anOwnLender()]);
  expect(await db.count('lenders')).toBe(2);
});
