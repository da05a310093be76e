import { expect, test, vi } from 'vitest';
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { OwnLenders } from '@/lib/services/records/own-lenders';
import { rememberedKnowledge, rememberedOwnLenders } from '@/lib/services/screens/remembered-knowledge';

test('a record is read once, each lender for itself', async () => {
  const lender = vi.fn(async (id: string) => ({ id }));
  const known = rememberedKnowledge({ lender } as unknown as Knowledge);
  expect(await known.lender('a')).toBe(await known.lender('a'));
  expect(await known.lender('b')).toEqual({ id: 'b' });
  expect(lender.mock.calls).toEqual([['a'], ['b']]);
});

test('a question that failed is asked again', async () => {
  const rules = vi.fn().mockRejectedValueOnce(new Error('closed')).mockResolvedValue(new Map());
  const known = rememberedKnowledge({ rules } as unknown as Knowledge);
  await expect(known.rules()).rejects.toThrow('closed');
  expect(await known.rules()).toEqual(new Map());
});

test('own lenders are read again after a change', async () => {
  const stored: string[] = [];
  const own = rememberedOwnLenders({
    list: async () => [...stored],
    save: async (lender: string) => void stored.push(lender),
  } as unknown as OwnLenders);
  expect(await own.list()).toEqual([]);
  await own.save('mine' as never);
  expect(await own.list()).toEqual(['mine']);
});
