import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Lists } from '@/lib/core/lenders/knowledge';
import { type ListsDatabase, openLists } from '@/lib/storage/database';
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
  letters: [],
};
const spellings = [{ lenderId: 'a', text: '小米', rank: 0 }];
const bundled = (contentHash = 'one', lists: Lists = { ...empty, lpr }) => ({
  contentHash,
  read: () => ({ ...lists, spellings }),
});

const lprIn = async (db: ListsDatabase) => ((await db.get('lists', 'lpr')) as Lists['lpr']).map(({ from }) => from);

beforeEach(freshIndexedDb);

test('a fresh device is seeded once, in list order', async () => {
  const first = await openSeededLists(bundled());
  expect(first.opened).toBe('seeded');
  expect(await lprIn(first.db)).toEqual(['2025-05-20', '2024-10-21']);
  first.db.close();
  expect((await openSeededLists({ contentHash: 'one', read: () => expect.unreachable('read again') })).opened).toBe(
    'ready',
  );
});

test('a new release replaces every list', async () => {
  (await openSeededLists(bundled())).db.close();
  const { db, opened } = await openSeededLists(bundled('two', { ...empty, lpr: lpr.slice(0, 1) }));
  expect(opened).toBe('seeded');
  expect(await lprIn(db)).toEqual(['2025-05-20']);
});

test('a half-written copy is rebuilt', async () => {
  const { db } = await openSeededLists(bundled());
  await db.delete('lists', 'lpr');
  db.close();
  const again = await openSeededLists(bundled());
  expect(again.opened).toBe('rebuilt');
  expect(await lprIn(again.db)).toHaveLength(2);
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
  expect(await lprIn(db)).toHaveLength(2);
});

/** How earlier releases kept them: a row an entry, and an index on each part of each spelling. */
const earlierShapes: Record<number, readonly string[]> = {
  1: [...Object.keys(empty).filter((name) => !['channels', 'papers', 'letters'].includes(name)), 'spellings', 'stamp'],
  2: [...Object.keys(empty).filter((name) => name !== 'letters'), 'spellings', 'stamp'],
};

test.each([1, 2])('a copy of shape %i becomes one of today', async (version) => {
  const shape = earlierShapes[version] ?? [];
  const older = await openDB('overdue-lens-lists', version, {
    upgrade(db) {
      for (const name of shape)
        db.createObjectStore(
          name,
          name === 'stamp' ? {} : name === 'spellings' ? { autoIncrement: true } : { keyPath: 'position' },
        );
    },
  });
  await older.put('lpr', { ...lpr[0], position: 0 });
  await older.put('spellings', { ...spellings[0], keys: ['小米', '米'] });
  await older.put('stamp', { contentHash: 'one', counts: { lpr: 1, spellings: 1 } }, 'lists');
  older.close();
  const { db, opened } = await openSeededLists(bundled());
  expect(opened).toBe('seeded');
  expect([...db.objectStoreNames]).toEqual(['lenders', 'lists', 'stamp']);
  expect(await lprIn(db)).toHaveLength(2);
});

test('a copy that could not be read anew is left for the next try', async () => {
  (await openSeededLists(bundled())).db.close();
  const unreadable = { contentHash: 'two', read: () => Promise.reject(new Error('unreadable')) };
  await expect(openSeededLists(unreadable)).rejects.toThrow('unreadable');
  const { db, opened } = await openSeededLists(bundled('two', { ...empty, lpr: lpr.slice(0, 1) }));
  expect(opened).toBe('seeded');
  expect(await lprIn(db)).toEqual(['2025-05-20']);
});

test('an open copy gives way to a newer release in another window', async () => {
  const old = await openLists();
  await expect(openDB('overdue-lens-lists', 99).then((db) => db.close())).resolves.toBeUndefined();
  old.close();
});
