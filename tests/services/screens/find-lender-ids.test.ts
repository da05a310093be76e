import { expect, test } from 'vitest';
import { findLenderIds } from '@/lib/services/screens/find-lender-ids';

const nothing = { ownAliases: [], dismissed: [] };

test('lenders named beside a price, in order and once', async () => {
  expect(await findLenderIds('马上消费金融和小米金融，日息万五，小米金融更低', nothing)).toEqual([
    'mashang-consumer-finance',
    'xiaomi-finance',
  ]);
  expect(await findLenderIds('日息万五', nothing)).toEqual([]);
});

test("the user's own aliases count", async () => {
  expect(
    await findLenderIds('我的小店借款日息万五', { ...nothing, ownAliases: [{ lenderId: 'lixin', text: '我的小店' }] }),
  ).toEqual(['lixin']);
});
