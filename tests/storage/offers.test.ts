import { beforeEach, expect, test } from 'vitest';
import type { Offer } from '@/lib/core/offers/offer';
import { openOffers } from '@/lib/services/records/offers';
import { openOwn } from '@/lib/storage/database';
import { freshIndexedDb, refusedIndexedDb } from '@/tests/support/idb';
import { anOffer } from '@/tests/support/offers';

beforeEach(freshIndexedDb);

test('what was kept is there again after the screen was closed, oldest first', async () => {
  const offers = await openOffers('own');
  await offers.save(anOffer({ id: 'b', addedOn: '2026-11-22' }));
  await offers.save(anOffer({ id: 'a', addedOn: '2026-11-20' }));
  await offers.save(anOffer({ id: 'b', addedOn: '2026-11-22', title: '改过的' }));
  const again = await openOffers('own');
  expect(again.kept).toBe('device');
  expect((await again.list()).map(({ id, title }) => [id, title])).toEqual([
    ['a', '某平台 12 期'],
    ['b', '改过的'],
  ]);
  await again.remove('a');
  expect(await offers.list()).toHaveLength(1);
  await again.clear();
  expect(await offers.list()).toEqual([]);
});

test('an offer of the first release, which knew no fees in percent, is still read', async () => {
  const { upfrontFeePercent, monthlyFeePercent, yearlyFeePercent, feesLeftOut, ...former } = anOffer();
  await (await openOwn('own')).put('offers', former as Offer);
  expect(await (await openOffers('own')).list()).toEqual([anOffer()]);
});

test('whoever watches is told at once and after each change', async () => {
  const offers = await openOffers('own');
  await offers.save(anOffer({ id: 'a' }));
  const life = new AbortController();
  const seen: number[] = [];
  await new Promise<void>((resolve) => {
    offers.watch((list) => {
      seen.push(list.length);
      resolve();
    }, life.signal);
  });
  await offers.save(anOffer({ id: 'b' }));
  await offers.remove('a');
  life.abort();
  await offers.clear();
  expect(seen).toEqual([1, 2, 1]);
});

test('a record that does not hold is passed over, and what is no offer is not kept', async () => {
  const db = await openOwn('own');
  await db.put('offers', { ...anOffer({ id: 'a' }), principalFen: 0.5 });
  await db.put('offers', anOffer({ id: 'b' }));
  const offers = await openOffers('own');
  expect((await offers.list()).map(({ id }) => id)).toEqual(['b']);
  await expect(offers.save(anOffer({ id: 'c', termMonths: 0 }))).rejects.toThrow();
  expect(await offers.list()).toHaveLength(1);
});

test('where the browser stores nothing, offers last as long as the screen', async () => {
  refusedIndexedDb();
  const offers = await openOffers('own');
  expect(offers.kept).toBe('memory');
  await offers.save(anOffer({ id: 'a' }));
  expect(await offers.list()).toHaveLength(1);
  expect(await (await openOffers('own')).list()).toEqual([]);
});
