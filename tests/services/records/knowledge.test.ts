import { readLists } from 'virtual:lists';
import { aliasCount, contentHash, dataDate } from 'virtual:lists-stamp';
import { beforeEach, describe, expect, test } from 'vitest';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { freshIndexedDb, refusedIndexedDb } from '@/tests/support/idb';

const bundled = { aliasCount, contentHash, dataDate, readLists };

describe.each([
  ['device', freshIndexedDb],
  ['memory', refusedIndexedDb],
] as const)('lists kept on the %s', (kept, prepare) => {
  beforeEach(prepare);

  test('say how they are kept', async () => {
    expect((await openKnowledge(bundled)).kept).toBe(kept);
  });

  test.each([
    ['小米', 'xiaomi-finance'],
    ['小米消金', 'xiaomi-consumer-finance'],
    ['xiaomi', 'xiaomi-finance'],
    ['xmxfjr', 'xiaomi-consumer-finance'],
    ['微銀', 'weiyin'],
    ['捷信', 'jd-consumer-finance'],
    ['马上', 'mashang-consumer-finance'],
    ['360借条', 'qifu-jietiao'],
  ])('find %s first or second', async (query, lenderId) => {
    const hits = await (await openKnowledge(bundled)).search(query);
    expect(hits.slice(0, 2).map((hit) => hit.id)).toContain(lenderId);
  });

  test('find nothing for nothing, and nothing for what is not there', async () => {
    const knowledge = await openKnowledge(bundled);
    expect(await knowledge.search('  ')).toEqual([]);
    expect(await knowledge.search('没有这个名字')).toEqual([]);
  });

  test('hold each lender whole', async () => {
    const knowledge = await openKnowledge(bundled);
    const lender = await knowledge.lender('xiaomi-finance');
    expect(lender?.name.hans).toBe('小米金融');
    expect(lender?.whoLends.text.tw).toMatch(/重慶小米消費金融/);
    expect(await knowledge.lender('no-such-lender')).toBeNull();
  });
});
