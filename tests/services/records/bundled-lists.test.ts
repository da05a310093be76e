import { gzipSync } from 'node:zlib';
import { readLists } from 'virtual:lists';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundledLists } from '@/lib/services/records/bundled-lists';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { packedListsFile } from '@/scripts/data/bundled-data';
import { freshIndexedDb, refusedIndexedDb } from '@/tests/support/idb';

const ownPackage = { getURL: (path: string) => `moz-extension://0b1c-22/${path}` };
const file = new Uint8Array(await packedListsFile());
const opened = vi.fn<typeof fetch>();

function packageHolds(bytes: Uint8Array<ArrayBuffer>): void {
  opened.mockImplementation(async () => new Response(bytes));
}

beforeEach(() => {
  freshIndexedDb();
  opened.mockReset();
  vi.stubGlobal('fetch', opened);
});
afterEach(() => vi.unstubAllGlobals());

test('the file of the package holds the lists, whole', async () => {
  packageHolds(file);
  expect(await bundledLists(ownPackage).readLists()).toEqual(readLists());
});

test('the file is opened to seed, and not again', async () => {
  packageHolds(file);
  expect((await openKnowledge(bundledLists(ownPackage))).opened).toBe('seeded');
  const again = await openKnowledge(bundledLists(ownPackage));
  expect(again.opened).toBe('ready');
  expect((await again.lender('xiaomi-finance'))?.name.hans).toBe('小米金融');
  expect((await again.search('小米')).length).toBeGreaterThan(1);
  expect(opened).toHaveBeenCalledTimes(1);
});

test('where nothing can be stored, it is opened once and answers from memory', async () => {
  refusedIndexedDb();
  packageHolds(file);
  const knowledge = await openKnowledge(bundledLists(ownPackage));
  expect(knowledge.kept).toBe('memory');
  expect((await knowledge.lenders()).length).toBe(readLists().lenders.length);
  expect(opened).toHaveBeenCalledTimes(1);
});

test.each([
  ['cut short', file.slice(0, file.length / 2)],
  ['damaged', file.map((byte, at) => (at === 5000 ? byte ^ 0xff : byte))],
  ['not packed', new TextEncoder().encode('{}')],
  ['something else', new Uint8Array(gzipSync('{"lenders":[]}'))],
  ['no JSON', new Uint8Array(gzipSync('lists'))],
  ['empty', new Uint8Array()],
])('a file that is %s rejects, on a device that stores and on one that does not', async (_, bytes) => {
  packageHolds(bytes);
  await expect(openKnowledge(bundledLists(ownPackage))).rejects.toThrow();
  refusedIndexedDb();
  await expect(openKnowledge(bundledLists(ownPackage))).rejects.toThrow();
});

test('after a failure the next try seeds', async () => {
  opened.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(openKnowledge(bundledLists(ownPackage))).rejects.toThrow('Failed to fetch');
  packageHolds(file);
  expect((await openKnowledge(bundledLists(ownPackage))).opened).toBe('seeded');
});
