import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Offer } from '@/lib/core/offers/offer';
import { openOwn } from '@/lib/storage/database';
import { migrations } from '@/lib/storage/migrations';
import { putOwnLender } from '@/lib/storage/own-lenders-store';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLender } from '@/tests/support/own-lenders';

const offer: Offer = {
  id: 'a',
  title: '某平台 12 期',
  lenderId: null,
  pageHost: null,
  addedOn: '2026-11-22',
  wording: null,
  principalFen: 1_000_000,
  termMonths: 12,
  repayment: 'equal_instalments',
  annualPercent: 7.2,
  annualIs: 'price',
  pageAnnualPercent: null,
  instalmentFen: null,
  upfrontFeeFen: null,
  monthlyFeeFen: null,
  upfrontFeePercent: null,
  monthlyFeePercent: null,
  yearlyFeePercent: null,
  feesLeftOut: 0,
  lateUpliftPercent: null,
  note: '',
};

beforeEach(freshIndexedDb);

test.each(migrations.map((_, at) => at + 1))('what release %i kept is still there', async (version) => {
  const old = await openOwn('own', version);
  await old.put('offers', offer);
  old.close();
  expect(await (await openOwn('own')).get('offers', 'a')).toEqual(offer);
});

test('what the first release kept is there beside lenders one adds now', async () => {
  const old = await openOwn('own', 1);
  await old.put('offers', offer);
  old.close();
  const db = await openOwn('own');
  await putOwnLender(db, anOwnLender());
  expect([await db.count('offers'), await db.count('lenders')]).toEqual([1, 1]);
});

test('what a newer release kept is opened as it is', async () => {
  const old = await openOwn('own');
  await old.put('offers', offer);
  old.close();
  (await openDB('own', 99, { upgrade: (db) => void db.createObjectStore('later') })).close();
  expect(await (await openOwn('own')).get('offers', 'a')).toEqual(offer);
});
