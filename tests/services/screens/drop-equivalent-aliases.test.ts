import { expect, test } from 'vitest';
import { dropEquivalentAliases } from '@/lib/services/screens/drop-equivalent-aliases';

const names = [
  { lenderId: 'fenqile', text: '分期樂' },
  { lenderId: 'fenqile', text: '分·期·乐' },
  { lenderId: 'fenqile', text: '乐花卡' },
  { lenderId: 'lixin', text: '分期乐' },
];

test('every spelling that reads the same goes, of this lender alone', async () => {
  expect(await dropEquivalentAliases(names, 'fenqile', ['分期乐'])).toEqual(names.slice(2));
  expect(await dropEquivalentAliases(names, 'fenqile', ['分期'])).toEqual(names);
});

test('so does one of characters that no listed name holds', async () => {
  expect(await dropEquivalentAliases([{ lenderId: 'lixin', text: '張三貸' }], 'lixin', ['张三贷'])).toEqual([]);
});
