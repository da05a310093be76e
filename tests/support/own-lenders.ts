/** Builder of a lender the reader added. */
import type { OwnLender } from '@/lib/core/lenders/own-lender';

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
