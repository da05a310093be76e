import { beforeEach, expect, test } from 'vitest';
import { noticeLoss } from '@/lib/services/screens/notice-loss';
import { openOwn } from '@/lib/storage/database';
import type { SettingsArea } from '@/lib/storage/settings-store';
import { freshIndexedDb, refusedIndexedDb } from '@/tests/support/idb';
import { anOffer } from '@/tests/support/offers';

const databases = { own: 'own', safety: 'safety' };

function area() {
  const stored: Record<string, unknown> = {};
  const storage: SettingsArea = {
    local: { get: async () => ({ ...stored }), set: async (values) => void Object.assign(stored, values) },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
  return { storage, stored };
}

async function keepOffer(): Promise<void> {
  const db = await openOwn(databases.own);
  await db.put('offers', anOffer({ id: 'a' }));
  db.close();
}

beforeEach(freshIndexedDb);

test('a device on which nothing was lost says nothing, however often the browser starts', async () => {
  const { storage, stored } = area();
  await noticeLoss(storage, '2026-11-20', databases);
  await keepOffer();
  await noticeLoss(storage, '2026-11-21', databases);
  await noticeLoss(storage, '2026-11-22', databases);
  expect(stored.ownLostOn).toBeUndefined();
});

test('what the browser cleared is noticed at its next start, and said once', async () => {
  const { storage, stored } = area();
  await keepOffer();
  await noticeLoss(storage, '2026-11-20', databases);
  freshIndexedDb();
  await noticeLoss(storage, '2026-11-22', databases);
  expect(stored.ownLostOn).toBe('2026-11-22');
  stored.ownLostOn = null;
  await noticeLoss(storage, '2026-11-23', databases);
  expect(stored.ownLostOn).toBeNull();
});

test('who had kept nothing has lost nothing, and who deleted it themselves was not robbed', async () => {
  const { storage, stored } = area();
  await noticeLoss(storage, '2026-11-20', databases);
  freshIndexedDb();
  await noticeLoss(storage, '2026-11-21', databases);
  await keepOffer();
  await noticeLoss(storage, '2026-11-22', databases);
  const db = await openOwn(databases.own);
  await db.clear('offers');
  db.close();
  await noticeLoss(storage, '2026-11-23', databases);
  expect(stored.ownLostOn).toBeUndefined();
});

test('a browser that stores nothing is no loss', async () => {
  refusedIndexedDb();
  const { storage, stored } = area();
  stored.ownRecordsHeld = 3;
  await expect(noticeLoss(storage, '2026-11-22', databases)).rejects.toThrow();
  expect(stored.ownLostOn).toBeUndefined();
});
