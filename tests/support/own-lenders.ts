/** Builder of a lender the reader added, and the store of such lenders without a database. */
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import { type OwnAliasesArea, type OwnLenders, withNames } from '@/lib/services/records/own-lenders';

export function anOwnLender(part: Partial<OwnLender> = {}): OwnLender {
  return {
    id: 'own-1',
    name: '张三贷',
    spellings: [],
    price: '月利率 1.5%',
    note: '邻居介绍的',
    addedOn: '2026-11-22',
    ...part,
  };
}

export function fakeOwnLenders(first: readonly OwnLender[], area: OwnAliasesArea): OwnLenders {
  const kept = new Map(first.map((lender) => [lender.id, lender]));
  const store = {
    list: async () => [...kept.values()],
    save: async (lender: OwnLender) => void kept.set(lender.id, lender),
    remove: async (id: string) => void kept.delete(id),
  };
  return withNames(store, 'device', area);
}
