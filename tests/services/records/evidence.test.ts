import { beforeEach, expect, test, vi } from 'vitest';
import { openEvidence } from '@/lib/services/records/evidence';
import { localTime } from '@/lib/services/records/local-time';
import { openOwnNews } from '@/lib/services/records/own-news';
import { sha256 } from '@/lib/services/records/sha256';
import { openOwn } from '@/lib/storage/database';
import { aChain, aContact, aNote, sha256 as sha256OfNode } from '@/tests/support/evidence';
import { freshIndexedDb } from '@/tests/support/idb';
import { sharedSession } from '@/tests/support/shared-session';

beforeEach(freshIndexedDb);

const agreed = { read: async () => ({ loansAgreedOn: '2026-11-29' }) };
const log = (consent: Parameters<typeof openEvidence>[0] = agreed, { api } = sharedSession()) =>
  openEvidence(consent, openOwnNews(api), undefined, 'own');

test('nothing is written before the user agreed', async () => {
  const evidence = log({ read: async () => ({ loansAgreedOn: null }) });
  await expect(evidence.add(aContact())).rejects.toThrow('agreed');
  await expect(evidence.takeIn(await aChain([aNote()]))).rejects.toThrow('agreed');
  expect(await evidence.list()).toEqual([]);
  expect(await (await openOwn('own')).count('evidence')).toBe(0);
});

test('what is added joins the chain; a change made behind our back shows where it is', async () => {
  const evidence = log();
  const first = await evidence.add(aContact());
  await evidence.add(aNote());
  const third = await evidence.add(aContact({ time: '14:00' }), 1);
  expect(third).toMatchObject({ number: 3, corrects: 1 });
  expect(await evidence.check()).toEqual({ state: 'whole', count: 3, lastHash: third.hash });
  const db = await openOwn('own');
  await db.put('evidence', { ...first, content: aContact({ time: '23:10' }) });
  db.close();
  expect(await evidence.check()).toEqual({ state: 'broken', at: 1, why: 'changed' });
});

test('the last entry is taken back right after, and all of them at once', async () => {
  const evidence = log();
  const one = await evidence.add(aNote('一'));
  const two = await evidence.add(aNote('二'));
  expect(await evidence.takeBack(one)).toBe(false);
  expect(await evidence.takeBack(two)).toBe(true);
  expect(await evidence.list()).toEqual([one]);
  await evidence.clear();
  expect(await evidence.check()).toEqual({ state: 'empty' });
});

test('of a file only what follows on the chain here is taken in', async () => {
  const evidence = log();
  const chain = await aChain([aNote('一'), aNote('二'), aNote('三')]);
  expect(await evidence.takeIn(chain.slice(0, 2))).toEqual({ added: 2, known: 0 });
  expect(await evidence.takeIn(chain)).toEqual({ added: 1, known: 2 });
  expect(await evidence.takeIn(chain)).toEqual({ added: 0, known: 3 });
  expect(await evidence.takeIn(await aChain([aNote('别的')]))).toBe('apart');
  expect(await evidence.list()).toEqual(chain);
});

test('who watches is told of changes here and in other windows', async () => {
  const session = sharedSession();
  const [here, there] = [log(agreed, session), log(agreed, session)];
  const told = vi.fn();
  here.watch(told, new AbortController().signal);
  await here.add(aNote());
  expect(told).toHaveBeenCalledTimes(1);
  await there.add(aNote());
  expect(told).toHaveBeenCalledTimes(2);
});

test('the hash is that of every other program', async () => {
  expect(await sha256('证据')).toBe(await sha256OfNode('证据'));
});

test.each([
  ['Asia/Shanghai', '2026-11-29T23:12:05+08:00'],
  ['America/St_Johns', '2026-11-29T11:42:05-03:30'],
  ['UTC', '2026-11-29T15:12:05+00:00'],
])('a moment as the clock shows it in %s', (zone, written) => {
  vi.stubEnv('TZ', zone);
  expect(localTime(new Date('2026-11-29T15:12:05Z'))).toBe(written);
  vi.unstubAllEnvs();
});
