import { expect, test } from 'vitest';
import { hasOwnNames, readOwnNames } from '@/lib/page/frame/own-names';

const stored = (values: Record<string, unknown>) => ({ get: async () => values });

test('the user’s names and corrections are read', async () => {
  const names = await readOwnNames(
    stored({ ownAliases: [{ lenderId: 'lixin', text: '邻里' }], dismissed: [{ lenderId: 'lixin', text: '利信' }] }),
  );
  expect(names).toEqual({
    ownAliases: [{ lenderId: 'lixin', text: '邻里' }],
    dismissed: [{ lenderId: 'lixin', text: '利信' }],
  });
  expect(hasOwnNames(names)).toBe(true);
});

test.each([
  ['nothing', {}],
  ['something else', { ownAliases: 'x', dismissed: { length: 3 } }],
  [
    'damaged entries',
    {
      ownAliases: [
        null,
        5,
        {},
        { lenderId: 5, text: '邻里' },
        { lenderId: 'lixin', text: '邻' },
        { lenderId: 'lixin', text: '邻'.repeat(61) },
      ],
    },
  ],
])('of %s nothing is taken', async (_, values) => {
  expect(await readOwnNames(stored(values))).toEqual({ ownAliases: [], dismissed: [] });
});

test('a store that cannot be read holds no names', async () => {
  expect(await readOwnNames({ get: () => Promise.reject(new Error('gone')) })).toEqual({
    ownAliases: [],
    dismissed: [],
  });
});
