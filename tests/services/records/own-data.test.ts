/** Taking in, wiping and putting back, on the databases themselves: whole or not at all, and never loans without consent. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { openOwnData, type Undo } from '@/lib/services/records/own-data';
import { openOwn } from '@/lib/storage/database';
import type { EntriesInLists } from '@/lib/storage/entries-file';
import { readStores } from '@/lib/storage/own-state';
import { parseSettings, type Settings } from '@/lib/storage/settings';
import { forgetLoansInSnapshots, mostSnapshots, openSafety, readSnapshots } from '@/lib/storage/snapshots';
import { freshIndexedDb, refusedIndexedDb } from '@/tests/support/idb';
import { anOffer } from '@/tests/support/offers';
import { anOwnLender } from '@/tests/support/own-lenders';
import { anOwnLoan } from '@/tests/support/own-loans';
import { runs } from '@/tests/support/runs';

const databases = { own: 'own', safety: 'safety' };
const nothing: EntriesInLists = {
  ...{ ownAliases: [], dismissed: [], pausedOrigins: [] },
  ...{ offers: [], ownLenders: [], ownLoans: [] },
};

function device(first: Partial<Settings> = {}, isPrivateWindow = false) {
  let settings: Settings = { ...parseSettings({}), ...first };
  let refuses = false;
  let told = 0;
  const data = openOwnData({
    isPrivateWindow,
    heldKey: () => null,
    databases,
    now: () => new Date('2026-11-29T20:00:00Z'),
    async afterChange() {
      told += 1;
    },
    settings: {
      read: async () => settings,
      async update(from) {
        const part = await from(settings);
        if (refuses) throw new DOMException('full', 'QuotaExceededError');
        settings = { ...settings, ...part };
      },
    },
  });
  return {
    data,
    settings: () => settings,
    told: () => told,
    refuse: () => {
      refuses = true;
    },
  };
}

async function kept(): Promise<Record<string, unknown[]>> {
  const db = await openOwn(databases.own);
  const stores = await readStores(db, [...db.objectStoreNames]);
  db.close();
  return stores;
}

async function put(store: 'offers' | 'lenders' | 'loans' | 'evidence' | 'vault', record: object): Promise<void> {
  const db = await openOwn(databases.own);
  await db.put(store, record as never);
  db.close();
}

beforeEach(freshIndexedDb);

test('what is taken in is there at once, a lender with its names, and undo puts all back', async () => {
  await put('offers', anOffer({ id: 'mine' }));
  const { data, settings, told } = device({ pausedOrigins: ['https://a.example'] });
  const before = await kept();
  const own = anOwnLender();
  const undo = await data.takeIn({ ...nothing, offers: [anOffer({ id: 'theirs' })], ownLenders: [own] });
  expect((await kept()).offers).toHaveLength(2);
  expect(settings()).toMatchObject({
    ownAliases: [{ lenderId: own.id, text: own.name }],
    pausedOrigins: ['https://a.example'],
  });
  await undo();
  expect(await kept()).toEqual(before);
  expect(settings().ownAliases).toEqual([]);
  expect(told()).toBe(2);
});

test('where the lists are refused, the records go back', async () => {
  await put('lenders', anOwnLender({ id: 'own-mine' }));
  const { data, refuse } = device();
  const before = await kept();
  refuse();
  await expect(data.takeIn({ ...nothing, ownLenders: [anOwnLender()] })).rejects.toThrow('full');
  expect(await kept()).toEqual(before);
});

test('where one record is refused, none is written', async () => {
  const { data, settings } = device();
  const noKey = { ...anOffer({ id: 'b' }), id: undefined } as never;
  await expect(data.takeIn({ ...nothing, offers: [anOffer({ id: 'a' }), noKey] })).rejects.toThrow();
  expect((await kept()).offers).toEqual([]);
  expect(settings().ownAliases).toEqual([]);
});

test('where nothing can be stored, nothing is taken in', async () => {
  refusedIndexedDb();
  const { data, settings } = device();
  await expect(data.takeIn({ ...nothing, pausedOrigins: ['https://a.example'] })).rejects.toThrow();
  expect(settings().pausedOrigins).toEqual([]);
});

test('only the last three states are kept, newest first, and any of them can be put back', async () => {
  const { data, settings } = device();
  for (const site of ['a', 'b', 'c', 'd', 'e'])
    await data.takeIn({ ...nothing, pausedOrigins: [`https://${site}.example`] });
  const states = await data.snapshots();
  expect(states.map(({ entries, before }) => [entries, before])).toEqual([
    [4, 'import'],
    [3, 'import'],
    [2, 'import'],
  ]);
  await data.putBack(states[2]?.id ?? 0);
  expect(settings().pausedOrigins).toHaveLength(2);
  expect((await data.snapshots())[0]).toMatchObject({ entries: 5, before: 'restore' });
  await expect(data.putBack(1)).rejects.toThrow('no longer kept');
});

test('loans are in no state and not taken in without consent, nor in a private window', async () => {
  const consent = { loansAgreedOn: '2026-11-01' };
  for (const [settings, isPrivate] of [
    [{}, false],
    [consent, true],
  ] as const) {
    await put('loans', anOwnLoan({ id: 'mine' }));
    const { data } = device(settings, isPrivate);
    await data.takeIn({ ...nothing, ownLoans: [anOwnLoan({ id: 'theirs' })] });
    expect((await kept()).loans).toHaveLength(1);
    const safety = await openSafety(databases.safety);
    expect((await readSnapshots(safety)).map(({ stores }) => Object.keys(stores))).toEqual(
      (await readSnapshots(safety)).map(() => ['lenders', 'offers']),
    );
    safety.close();
  }
});

test('a consent taken back leaves no loan in what was kept before', async () => {
  await put('loans', anOwnLoan());
  await put('offers', anOffer({ id: 'a' }));
  await device({ loansAgreedOn: '2026-11-01' }).data.takeIn({ ...nothing, pausedOrigins: ['https://a.example'] });
  const safety = await openSafety(databases.safety);
  expect((await readSnapshots(safety))[0]?.stores.loans).toHaveLength(1);
  await forgetLoansInSnapshots(safety);
  expect(Object.keys((await readSnapshots(safety))[0]?.stores ?? {})).toEqual(['lenders', 'offers']);
  safety.close();
});

test('a state without an entry is not kept, nor one that held only loans once the consent is taken back', async () => {
  const agreed = { loansAgreedOn: '2026-11-01' };
  await device().data.takeIn({ ...nothing, pausedOrigins: ['https://a.example'] });
  expect(await device().data.snapshots()).toEqual([]);
  await put('loans', anOwnLoan());
  const { data } = device(agreed);
  await data.takeIn({ ...nothing, pausedOrigins: ['https://a.example'] });
  expect(await data.snapshots()).toMatchObject([{ entries: 1 }]);
  const safety = await openSafety(databases.safety);
  await forgetLoansInSnapshots(safety);
  safety.close();
  expect(await data.snapshots()).toEqual([]);
});

test('loans and evidence are counted without the passphrase; without consent and in a private window there are none', async () => {
  const agreed = { loansAgreedOn: '2026-11-01' };
  await put('loans', { id: 'loan-a', sealed: { iv: 'AAAA', data: 'AAAA' } });
  await put('evidence', { number: 1, sealed: { iv: 'AAAA', data: 'AAAA' } });
  await put('evidence', { number: 2, sealed: { iv: 'AAAA', data: 'AAAA' } });
  expect(await device(agreed).data.held()).toEqual({ loans: 1, evidence: 2, isLocked: false });
  await put('vault', { id: 'vault', salt: 'AAAA' });
  expect(await device(agreed).data.held()).toEqual({ loans: 1, evidence: 2, isLocked: true });
  expect(await device().data.held()).toEqual({ loans: 0, evidence: 0, isLocked: false });
  expect(await device(agreed, true).data.held()).toEqual({ loans: 0, evidence: 0, isLocked: false });
});

test('wiping leaves nothing anywhere, and undo brings back records, lists and consent', async () => {
  await put('loans', anOwnLoan());
  await put('offers', anOffer({ id: 'a' }));
  const agreed = { loansAgreedOn: '2026-11-01', pausedOrigins: ['https://a.example'] };
  const { data, settings } = device(agreed);
  const before = await kept();
  await data.takeIn({ ...nothing, dismissed: [{ lenderId: 'lixin', text: '利信' }] });
  const undo = await data.wipe();
  expect(Object.values(await kept()).flat()).toEqual([]);
  expect(await data.snapshots()).toEqual([]);
  expect(settings()).toMatchObject({ pausedOrigins: [], dismissed: [], loansAgreedOn: null });
  await undo();
  expect(await kept()).toEqual(before);
  expect(settings()).toMatchObject(agreed);
});

test('records are kept raw: damaged ones and those of a newer release come back as they were', async () => {
  const sealed = { id: 'x', sealed: new Uint8Array([1, 2, 3]) };
  await put('offers', sealed);
  const { data } = device();
  const undo = await data.wipe();
  await undo();
  expect((await kept()).offers).toEqual([sealed]);
});

test('whatever is done, one after the other, undo and restore lead back to what was', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('import' as const), site: fc.nat(4), offer: fc.nat(4) }),
    fc.record({ do: fc.constantFrom('wipe' as const, 'undo' as const, 'back' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 7 }), async (steps) => {
      freshIndexedDb();
      const { data, settings } = device();
      const state = async () => JSON.stringify([await kept(), settings().pausedOrigins]);
      let former = await state();
      let undo: Undo = async () => {};
      for (const each of steps) {
        const now = await state();
        if (each.do === 'import') {
          const site = `https://site-${each.site}.example`;
          undo = await data.takeIn({
            ...nothing,
            pausedOrigins: [site],
            offers: [anOffer({ id: `o${each.offer}` })],
          });
          former = now;
        } else if (each.do === 'wipe') {
          undo = await data.wipe();
          former = now;
        } else if (each.do === 'undo') {
          await undo();
          expect(await state()).toBe(former);
        } else {
          const [newest] = await data.snapshots();
          if (newest) await data.putBack(newest.id);
          const [before] = await data.snapshots();
          if (before) await data.putBack(before.id);
          expect(await state()).toBe(now);
        }
        expect((await data.snapshots()).length).toBeLessThanOrEqual(mostSnapshots);
      }
    }),
    { numRuns: runs(60) },
  );
});
