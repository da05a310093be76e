import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ChainEnd, checkChain, nextEntry } from '@/lib/core/evidence/evidence-chain';
import { type OwnDatabase, openOwn } from '@/lib/storage/database';
import { addEvidence, readRawEvidence, removeLastEvidence } from '@/lib/storage/evidence-store';
import { deleteLoansAndEvidence, putOwnLoans, readOwnLoans } from '@/lib/storage/own-loans-store';
import type { HeldKey } from '@/lib/storage/sealing';
import { readVault, sealAll, sealAnew, unlockVault, unsealAll } from '@/lib/storage/vault-store';
import { aContact, notedAt, sha256 } from '@/tests/support/evidence';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLoan } from '@/tests/support/own-loans';
import { quickPassphrases } from '@/tests/support/quick-passphrases';

beforeEach(() => {
  freshIndexedDb();
  quickPassphrases();
});
afterEach(() => void vi.restoreAllMocks());

const passphrase = 'twelve cats';
const making = (words: string) => (end: ChainEnd) =>
  nextEntry(end, { content: aContact({ words }), corrects: null, notedAt }, sha256);

/** All that lies in the three stores, as text. */
async function allBytes(db: OwnDatabase): Promise<string> {
  const stores = ['loans', 'evidence', 'vault'] as const;
  return JSON.stringify(await Promise.all(stores.map((store) => db.getAll(store))));
}

const secret = /甲小额|明天去你单位|借给弟弟|0000-1234567|principalFen|1000000|contact|loan_broken/;

async function filled(): Promise<OwnDatabase> {
  const db = await openOwn('own');
  await putOwnLoans(db, [anOwnLoan({ note: '借给弟弟' })]);
  await putOwnLoans(db, [anOwnLoan({ id: 'loan-b' })]);
  await addEvidence(db, making('明天去你单位'));
  await addEvidence(db, making('今天'));
  return db;
}

test('once sealed no store holds plain text, damaged records neither; opened again all is as it was', async () => {
  const db = await filled();
  await db.put('loans', { id: 'loan-c', note: '借给弟弟 loan_broken' } as never);
  const before = await allBytes(db);
  expect(before).toMatch(secret);
  const held = await sealAll(db, passphrase);
  expect(await allBytes(db)).not.toMatch(secret);
  expect((await readOwnLoans(db, () => held)).map(({ id }) => id)).toEqual(['loan-a', 'loan-b']);
  expect(await checkChain(await readRawEvidence(db, () => held), sha256)).toMatchObject({ state: 'whole', count: 2 });
  await unsealAll(db, held);
  expect(await allBytes(db)).toBe(before);
  expect(await readVault(db)).toBeNull();
});

test('what is added while it is sealed is sealed too, and joins the chain', async () => {
  const db = await filled();
  const held = await sealAll(db, passphrase);
  await putOwnLoans(db, [anOwnLoan({ id: 'loan-d', note: '借给弟弟' })], () => held);
  const third = await addEvidence(db, making('明天去你单位'), () => held);
  expect(third.number).toBe(3);
  expect(await allBytes(db)).not.toMatch(secret);
  expect(await checkChain(await readRawEvidence(db, () => held), sha256)).toMatchObject({ state: 'whole', count: 3 });
  expect(await removeLastEvidence(db, third, () => held)).toBe(true);
  expect(await db.count('evidence')).toBe(2);
});

test('without the key nothing is read, added or taken back, and all can be wiped', async () => {
  const db = await filled();
  await sealAll(db, passphrase);
  const before = await allBytes(db);
  await expect(readOwnLoans(db)).rejects.toThrow('locked');
  await expect(readRawEvidence(db)).rejects.toThrow('locked');
  await expect(putOwnLoans(db, [anOwnLoan()])).rejects.toThrow('locked');
  await expect(addEvidence(db, making('今天'))).rejects.toThrow('locked');
  expect(await allBytes(db)).toBe(before);
  await deleteLoansAndEvidence(db);
  expect(await allBytes(db)).toBe('[[],[],[]]');
});

test('another passphrase seals all anew; the former opens nothing any more', async () => {
  const db = await filled();
  const held = await sealAll(db, passphrase);
  const next = await sealAnew(db, held, 'thirteen cats');
  expect(await unlockVault(db, passphrase)).toBeNull();
  expect(await readOwnLoans(db, () => next)).toHaveLength(2);
  await expect(readOwnLoans(db, () => held)).rejects.toThrow('locked');
  expect((await unlockVault(db, 'thirteen cats'))?.salt).toBe(next.salt);
});

test.each([1, 2, 4])('where the browser fails at write %i, nothing is sealed and nothing is lost', async (failing) => {
  const db = await filled();
  const before = await allBytes(db);
  const { prototype } = IDBObjectStore;
  const put = prototype.put;
  let writes = 0;
  const spy = vi.spyOn(prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    writes += 1;
    if (writes === failing) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(sealAll(db, passphrase)).rejects.toThrow('full');
  spy.mockRestore();
  expect(await allBytes(db)).toBe(before);
});

test('a record that cannot be opened is left as it lies, and the rest is opened', async () => {
  const db = await filled();
  const held = await sealAll(db, passphrase);
  const broken = { id: 'loan-b', sealed: { iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' } };
  await db.put('loans', broken);
  await unsealAll(db, held);
  expect((await readOwnLoans(db)).map(({ id }) => id)).toEqual(['loan-a']);
  expect(await db.get('loans', 'loan-b')).toEqual(broken);
});

test('a vault that is damaged locks, and says so', async () => {
  const db = await filled();
  await sealAll(db, passphrase);
  await db.put('vault', { id: 'vault' } as never);
  expect(await readVault(db)).toBe('damaged');
  expect(await unlockVault(db, passphrase)).toBeNull();
  await expect(readOwnLoans(db)).rejects.toThrow('locked');
});

test('a loan and an entry written by other windows while all is sealed are sealed or refused, never left open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      freshIndexedDb();
      const db = await filled();
      const [sealer, writer, noter] = await Promise.all([openOwn('own'), openOwn('own'), openOwn('own')]);
      let held: HeldKey | null = null;
      const slowly = <T>(value: T) => scheduler.schedule(Promise.resolve(value));
      const all = [
        slowly(null).then(async () => {
          held = await sealAll(sealer, passphrase);
        }),
        slowly(null).then(() => putOwnLoans(writer, [anOwnLoan({ id: 'loan-e', note: '借给弟弟' })])),
        slowly(null).then(() =>
          addEvidence(noter, async (end) => {
            await slowly(null);
            return making('明天去你单位')(end);
          }),
        ),
      ];
      // A window without the key is refused once all is sealed; what it wrote before is sealed with the rest.
      const [, loan, entry] = await scheduler.waitFor(Promise.allSettled(all));
      expect(await allBytes(db)).not.toMatch(secret);
      expect(await readOwnLoans(db, () => held)).toHaveLength(loan?.status === 'fulfilled' ? 3 : 2);
      expect(await checkChain(await readRawEvidence(db, () => held), sha256)).toMatchObject({
        state: 'whole',
        count: entry?.status === 'fulfilled' ? 3 : 2,
      });
      for (const each of [db, sealer, writer, noter]) each.close();
    }),
    { numRuns: 25 },
  );
});

test('what was sealed under a passphrase that was changed before it was written is not written', async () => {
  const db = await filled();
  const held = await sealAll(db, passphrase);
  const writer = await openOwn('own');
  const { subtle } = crypto;
  const encrypt = subtle.encrypt.bind(subtle);
  let goOn: () => void = () => undefined;
  const changed = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  // The writer is slow at its first sealing; the other window is through meanwhile.
  const spy = vi.spyOn(subtle, 'encrypt').mockImplementationOnce((...given) => changed.then(() => encrypt(...given)));
  const written = putOwnLoans(writer, [anOwnLoan({ id: 'loan-e' })], () => held);
  const refused = expect(written).rejects.toThrow('locked');
  await vi.waitFor(() => expect(spy).toHaveBeenCalled());
  const next = await sealAnew(db, held, 'thirteen cats');
  goOn();
  await refused;
  expect(await db.count('loans')).toBe(2);
  expect(await readOwnLoans(db, () => next)).toHaveLength(2);
});
