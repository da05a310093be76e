/** Records without a database: it answers from plain values. */
import { lenderAddresses } from '@/lib/core/addresses/lender-addresses';
import type { Source } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Knowledge, LenderListEntry } from '@/lib/services/records/knowledge';

function summaryOf(lender: Lender): LenderListEntry {
  const { id, name, kind, status, pinyin, research } = lender;
  return { id, name, kind, status: status.value, pinyin, isNameOnly: research === 'name_only', matched: null };
}

export function fakeKnowledge(lenders: Lender[], sources: Source[]): Knowledge {
  return {
    dataDate: '2026-11-21',
    kept: 'device',
    opened: 'ready',
    lender: async (id) => lenders.find((lender) => lender.id === id) ?? null,
    lenders: async () => lenders.map(summaryOf),
    addresses: async () => lenders.map(lenderAddresses),
    search: async (query) =>
      query.trim() === ''
        ? []
        : lenders.filter((lender) => JSON.stringify(lender.name).includes(query.trim())).map(summaryOf),
    sources: async () => new Map(sources.map((source) => [source.id, source])),
    rules: async () => new Map(),
    lpr: async () => [],
    stages: async () => [],
    tips: async () => [],
    guide: async () => [],
    channels: async () => [],
    papers: async () => [],
    letters: async () => [],
    claimsAbout: async () => [],
    changes: async () => [],
    aliasCount: () => 427,
  };
}
