import { beforeEach, expect, test } from 'vitest';
import type { OwnAlias } from '@/lib/core/names/own-alias';
import { openOwnLenders } from '@/lib/services/records/own-lenders';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLender } from '@/tests/support/own-lenders';

beforeEach(freshIndexedDb);

const spelling = { lenderId: 'lixin', text: '利信' };

function area() {
  let ownAliases: OwnAlias[] = [spelling];
  return {
    read: async () => ({ ownAliases }),
    async update(from: (now: { ownAliases: OwnAlias[] }) => { ownAliases: OwnAlias[] }) {
      ({ ownAliases } = from({ ownAliases }));
    },
  };
}

test('pages are searched for its names as long as it is kept, and for those of others as before', async () => {
  const settings = area();
  const store = await openOwnLenders(settings, { name: 'own' });
  const own = anOwnLender({ spellings: ['张三借款'] });
  await store.save(own);
  await store.save({ ...own, name: '张三网贷' });
  expect(await settings.read()).toEqual({
    ownAliases: [spelling, { lenderId: own.id, text: '张三网贷' }, { lenderId: own.id, text: '张三借款' }],
  });
  expect(await (await openOwnLenders(settings, { name: 'own' })).find(own.id)).toMatchObject({ name: '张三网贷' });
  await store.remove(own.id);
  expect(await settings.read()).toEqual({ ownAliases: [spelling] });
  expect(await store.list()).toEqual([]);
});

test('in a private window one lasts as long as the screen, beside those on the device, and nothing is written', async () => {
  const settings = area();
  const kept = anOwnLender();
  await (await openOwnLenders(settings, { name: 'own' })).save(kept);
  const before = await settings.read();
  const screen = await openOwnLenders(settings, { name: 'own', isPrivate: true });
  const added = anOwnLender({ id: 'own-2', name: '私密小贷甲' });
  await screen.save(added);
  expect((await screen.list()).map(({ name }) => name)).toEqual([kept.name, added.name]);
  expect(screen.kept).toBe('memory');
  expect(await settings.read()).toEqual(before);
  expect(await (await openOwnLenders(settings, { name: 'own' })).list()).toEqual([kept]);
});
