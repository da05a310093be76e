/** `2 个名称、1 笔借款`: how many entries of each kind there are. */
import words from '@/assets/strings/options.json';
import own from '@/assets/strings/own-data.json';
import { useWords } from '@/components/app-context';
import type { EntriesInLists } from '@/lib/storage/entries-file';

/** Empty where there is nothing. */
export function useEntryCounts(): (entries: EntriesInLists) => string {
  const t = useWords(words);
  const o = useWords(own);
  return ({ ownAliases, dismissed, pausedOrigins, offers, ownLenders, ownLoans }) =>
    [
      ownAliases.length > 0 && t('count_names', { n: ownAliases.length }),
      dismissed.length > 0 && t('count_corrections', { n: dismissed.length }),
      pausedOrigins.length > 0 && t('count_paused', { n: pausedOrigins.length }),
      offers.length > 0 && t('count_offers', { n: offers.length }),
      ownLenders.length > 0 && o('count_lenders', { n: ownLenders.length }),
      ownLoans.length > 0 && o('count_loans', { n: ownLoans.length }),
    ]
      .filter(Boolean)
      .join(t('joined'));
}
