import { expect, test } from 'vitest';
import { withOwnLenders } from '@/lib/services/records/with-own-lenders';
import { fakeApp } from '@/tests/support/fake-app';
import { anOwnLender } from '@/tests/support/own-lenders';
import { sampleLenders } from '@/tests/support/sample-lenders';

const own = anOwnLender({ name: '张三贷', spellings: ['小米张三', 'Zhang Loan'] });
const records = async () => withOwnLenders(await fakeApp().app.knowledge, async () => [own]);

test('what the reader added is listed before the rest, and opened like it', async () => {
  const known = await records();
  const all = await known.lenders();
  expect(all[0]).toMatchObject({ id: own.id, status: 'own' });
  expect(all).toHaveLength(sampleLenders.length + 1);
  expect((await known.lender(own.id))?.name.hans).toBe('张三贷');
  expect(await known.lender('own-gone')).toBeNull();
});

test.each([
  ['张三', null],
  ['三贷', null],
  ['zhang l', 'Zhang Loan'],
  ['小米张', '小米张三'],
])('it is found by “%s”', async (query, matched) => {
  expect((await (await records()).search(query))[0]).toMatchObject({ id: own.id, matched });
});

test('an empty query finds nothing', async () => {
  expect(await (await records()).search('  ')).toEqual([]);
});
