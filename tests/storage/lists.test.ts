import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Lists } from '@/lib/core/lenders/knowledge';
import { searchKeys } from '@/lib/core/lenders/search-spelling';
import { openLists } from '@/lib/storage/database';
import { openSeededLists } from '@/lib/storage/seed-lists';
import { freshIndexedDb } from '@/tests/support/idb';

const evidence = { source: 's', asOf: '2026-11-22', confidence: 'press' } as const;
const lpr = ['2025-05-20', '2024-10-21'].map((from) => ({ from, oneYearPercent: 3, ...evidence }));
const empty: Lists = {
  lenders: [],
  sources: [],
  rules: [],
  lpr: [],
  stages: [],
  tips: [],
  guide: [],
  claims: [],
  changes: [],
  channels: [],
  papers: [],
};
const spellings = [{ lenderId: 'a', text: '小米', rank: 0, keys: searchKeys('小米') }];
const bundled = (contentHash = 'one', lists: Lists = { ...empty, lpr }) => ({
  contentHash,
  read: () => ({ ...lists, spellings }),
});

beforeEach(freshIndexedDb);

test('a fresh device is seeded once, in list order', async () => {
  const first = await openSeededLists(bundled());
  expect(first.opened).toBe('seeded');
  expect((await first.db.getAll('lpr')).map((entry) => entry.from)).toEqual(['2025-05-20', '2024-10-21']);
  first.db.close();
  expect((await openSeededLists({ contentHash: 'one', read: () => expect.unreachable('read again') })).opened).toBe(
    'ready',
  );
});

test('a new release replaces every list', async () => {
  (await openSeededLists(bundled())).db.close();
  const { db, opened } = await openSeededLists(bundled('two', { ...empty, lpr: lpr.slice(0, 1) }));
  expect(opened).toBe('seeded');
  expect(await db.count('lpr')).toBe(1);
});

test('a half-written copy is rebuilt', async () => {
  const { db } = await openSeededLists(bundled());
  await db.clear('lpr');
  db.close();
  const again = await openSeededLists(bundled());
  expect(again.opened).toBe('rebuilt');
  expect(await again.db.count('lpr')).toBe(2);
});

test('a copy whose stamp was lost is rebuilt', async () => {
  const { db } = await openSeededLists(bundled());
  await db.clear('stamp');
  db.close();
  expect((await openSeededLists(bundled())).opened).toBe('rebuilt');
});

test('a wiped device is seeded again', async () => {
  (await openSeededLists(bundled())).db.close();
  freshIndexedDb();
  expect((await openSeededLists(bundled())).opened).toBe('seeded');
});

test('a copy left by a newer release is replaced', async () => {
  (await openDB('overdue-lens-lists', 99)).close();
  const { db, opened } = await openSeededLists(bundled());
  expect(opened).toBe('replaced_newer');
  expect(await db.count('lpr')).toBe(2);
});

test('an open copy gives way to a newer release in another window', async () => {
  const old = await openLists();
  await expect(openDB('overdue-lens-lists', 99).then((db) => db.close())).resolves.toBeUndefined();
  old.close();
});
