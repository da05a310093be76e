import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { type ChainEnd, checkChain, nextEntry } from '@/lib/core/evidence/evidence-chain';
import { openOwn } from '@/lib/storage/database';
import {
  addEvidence,
  appendEvidence,
  deleteAllEvidence,
  readRawEvidence,
  removeLastEvidence,
  validEvidence,
} from '@/lib/storage/evidence-store';
import { migrations } from '@/lib/storage/migrations';
import { aChain, aNote, notedAt, sha256 } from '@/tests/support/evidence';
import { freshIndexedDb } from '@/tests/support/idb';

beforeEach(freshIndexedDb);

const making = (text: string) => (end: ChainEnd) =>
  nextEntry(end, { content: aNote(text), corrects: null, notedAt }, sha256);

test.each(migrations.map((_, at) => at))(
  'a database of version %i takes an entry once it was brought up to date',
  async (version) => {
    if (version > 0) (await openOwn('own', version)).close();
    const db = await openOwn('own');
    await addEvidence(db, making('一'));
    expect(validEvidence(await readRawEvidence(db))).toEqual(await aChain([aNote('一')]));
  },
);

test('windows that add at the same time never fork the chain, however their steps fall', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, windows) => {
      freshIndexedDb();
      const all = Array.from({ length: windows }, async (_, at) => {
        const db = await openOwn('own');
        const slowly = async (end: ChainEnd) => {
          await scheduler.schedule(Promise.resolve());
          return making(`${at}`)(end);
        };
        await addEvidence(db, slowly);
        await addEvidence(db, slowly);
        db.close();
      });
      await scheduler.waitFor(Promise.all(all));
      const records = await readRawEvidence(await openOwn('own'));
      expect(await checkChain(records, sha256)).toMatchObject({ state: 'whole', count: windows * 2 });
      expect(new Set(validEvidence(records).map(({ content }) => JSON.stringify(content))).size).toBe(windows);
    }),
    { numRuns: 25 },
  );
});

test('only the last entry is taken back, and not once another stands behind it', async () => {
  const db = await openOwn('own');
  const one = await addEvidence(db, making('一'));
  const two = await addEvidence(db, making('二'));
  expect(await removeLastEvidence(db, one)).toBe(false);
  expect(await removeLastEvidence(db, two)).toBe(true);
  expect(await readRawEvidence(db)).toEqual([one]);
});

test('a damaged record is passed over and left, and the chain goes on behind it', async () => {
  const db = await openOwn('own');
  await addEvidence(db, making('一'));
  await db.put('evidence', { number: 2 } as never);
  const three = await addEvidence(db, making('三'));
  expect(three.number).toBe(3);
  const records = await readRawEvidence(db);
  expect(validEvidence(records).map(({ number }) => number)).toEqual([1, 3]);
  expect(await checkChain(records, sha256)).toEqual({ state: 'broken', at: 2, why: 'damaged' });
});

test('entries of a file are added as they are, and only behind the end they were meant for', async () => {
  const db = await openOwn('own');
  const [one, two, three] = await aChain([aNote('一'), aNote('二'), aNote('三')]);
  if (!one || !two || !three) throw new Error('too short');
  await addEvidence(db, making('一'));
  expect(await appendEvidence(db, one, [two, three])).toBe(true);
  expect(await readRawEvidence(db)).toEqual([one, two, three]);
  expect(await appendEvidence(db, one, [two])).toBe(false);
});

test('what could not be read back is not written, and all goes at once', async () => {
  const db = await openOwn('own');
  await expect(addEvidence(db, async (end) => ({ ...(await making('一')(end)), notedAt: 'soon' }))).rejects.toThrow();
  expect(await readRawEvidence(db)).toEqual([]);
  await addEvidence(db, making('一'));
  await deleteAllEvidence(db);
  expect(await readRawEvidence(db)).toEqual([]);
});
