/** Which lenders a list shows and in what order. Only sorts and filters; finding by name is the search's work. */
import { type LenderKind, lenderKinds, lenderStatuses } from '@/lib/core/lenders/lender';
import type { LenderListEntry, ListedStatus } from '@/lib/services/records/knowledge';

export const lenderSorts = ['name', 'kind', 'status'] as const;
export type LenderSort = (typeof lenderSorts)[number];

export interface LenderFilter {
  status: ListedStatus | 'all';
  kind: LenderKind | 'all';
}

/** As they stand in the list: what the reader added comes first. */
export const listedStatuses = ['own', ...lenderStatuses] as const;

export const everyLender: LenderFilter = { status: 'all', kind: 'all' };

export function filterLenders(lenders: readonly LenderListEntry[], filter: LenderFilter): LenderListEntry[] {
  return lenders.filter(
    (lender) =>
      (filter.status === 'all' || lender.status === filter.status) &&
      (filter.kind === 'all' || lender.kind === filter.kind),
  );
}

function byPinyin(a: LenderListEntry, b: LenderListEntry): number {
  const left = a.pinyin.replaceAll(' ', '');
  const right = b.pinyin.replaceAll(' ', '');
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Within a kind or a status, by pinyin. */
export function sortLenders(lenders: readonly LenderListEntry[], sort: LenderSort): LenderListEntry[] {
  const rank = (lender: LenderListEntry) =>
    sort === 'kind' ? lenderKinds.indexOf(lender.kind) : sort === 'status' ? listedStatuses.indexOf(lender.status) : 0;
  return [...lenders].sort((a, b) => rank(a) - rank(b) || byPinyin(a, b));
}

/** How many each status would show, under the other filters. */
export function countByStatus(lenders: readonly LenderListEntry[]): Record<ListedStatus | 'all', number> {
  const counts: Record<ListedStatus | 'all', number> = {
    all: lenders.length,
    own: 0,
    licensed: 0,
    front: 0,
    closed: 0,
    unidentified: 0,
    outside: 0,
  };
  for (const lender of lenders) counts[lender.status] += 1;
  return counts;
}
