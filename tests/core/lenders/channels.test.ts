import { expect, test } from 'vitest';
import channelRows from '@/assets/data/channels.json';
import { type Channel, channelsFor } from '@/lib/core/lenders/channels';
import type { Lender } from '@/lib/core/lenders/lender';
import { loadLists } from '@/scripts/data/bundled-data';

const channels = channelRows as Channel[];
const { lenders } = loadLists();
const idsFor = (lenderId: string) => {
  const lender = lenders.find(({ id }) => id === lenderId) as Lender;
  return channelsFor(lender, channels).map(({ id }) => id);
};

test.each([
  ['mashang-consumer-finance', ['lender', 'bank']],
  ['icbc-rongejie', ['lender', 'bank']],
  ['kuaishou-jieqian', ['lender', 'micro-loan', 'platform']],
  // Behind them are banks, consumer finance and micro-loan companies, most of them unnamed.
  ['lexin-fenqile', ['lender', 'bank', 'micro-loan', 'platform']],
  ['qifu-jietiao', ['lender', 'bank', 'micro-loan', 'platform']],
])('a complaint about %s goes to the lender first, then by its kind and by who lends behind it', (id, expected) => {
  expect(idsFor(id)).toEqual(expected);
});

test('every lender of the mainland has one, a lender elsewhere none', () => {
  const without = lenders.filter((lender) => channelsFor(lender, channels).length === 0).map(({ kind }) => kind);
  expect(new Set(without)).toEqual(new Set(['outside_mainland']));
});

test('without a lender every kind of lender has its channel, and no mere matter', () => {
  const shown = channelsFor(null, channels);
  expect(shown.map(({ id }) => id)).toEqual(['lender', 'bank', 'micro-loan', 'platform', 'no-licence']);
});
