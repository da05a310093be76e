/** `2 个名称、1 笔借款`: how many entries of each kind there are. */
import words from '@/assets/strings/options.json';
import own from '@/assets/strings/own-data.json';
import { useWords } from '@/components/app-context';
import type { EntriesInLists } from '@/lib/storage/entries-file';

export interface EntryCounts {
  names: number;
  corrections: number;
  paused: number;
  offers: number;
  lenders: number;
  loans: number;
  evidence: number;
}

export const noEntries: EntryCounts = {
  ...{ names: 0, corrections: 0, paused: 0 },
  ...{ offers: 0, lenders: 0, loans: 0, evidence: 0 },
};

export function countsOf(entries: EntriesInLists): EntryCounts {
  return {
    names: entries.ownAliases.length,
    corrections: entries.dismissed.length,
    paused: entries.pausedOrigins.length,
    offers: entries.offers.length,
    lenders: entries.ownLenders.length,
    loans: entries.ownLoans.length,
    evidence: 0,
  };
}

/** Empty where there is nothing. */
export function useEntryCounts(): (counts: Partial<EntryCounts>) => string {
  const t = useWords(words);
  const o = useWords(own);
  return (some) => {
    const counts = { ...noEntries, ...some };
    const inOrder = [
      [counts.names, t('count_names', { n: counts.names })],
      [counts.corrections, t('count_corrections', { n: counts.corrections })],
      [counts.paused, t('count_paused', { n: counts.paused })],
      [counts.offers, t('count_offers', { n: counts.offers })],
      [counts.lenders, o('count_lenders', { n: counts.lenders })],
      [counts.loans, o('count_loans', { n: counts.loans })],
      [counts.evidence, o('count_evidence', { n: counts.evidence })],
    ] as const;
    return inOrder.flatMap(([n, said]) => (n > 0 ? [said] : [])).join(t('joined'));
  };
}
