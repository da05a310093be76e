/** What a file would add to what there is: told before it is done. */
import { type EntriesInLists, mergeEntries } from '@/lib/storage/entries-file';

export interface Addition {
  /** Only what is new. */
  entries: EntriesInLists;
  added: number;
  known: number;
  noRoom: number;
  noRoomForLoans: number;
  /** Loans that stay out because the user has not agreed to keep any here. */
  loansLeftOut: number;
}

export function additionOf(mine: EntriesInLists, inFile: EntriesInLists, mayKeepLoans: boolean): Addition {
  const theirs = mayKeepLoans ? inFile : { ...inFile, ownLoans: [] };
  const { merged, ...counts } = mergeEntries(mine, theirs);
  const entries: EntriesInLists = {
    ownAliases: merged.ownAliases.slice(mine.ownAliases.length),
    dismissed: merged.dismissed.slice(mine.dismissed.length),
    pausedOrigins: merged.pausedOrigins.slice(mine.pausedOrigins.length),
    offers: merged.offers.slice(mine.offers.length),
    ownLenders: merged.ownLenders.slice(mine.ownLenders.length),
    ownLoans: merged.ownLoans.slice(mine.ownLoans.length),
  };
  return { entries, ...counts, loansLeftOut: inFile.ownLoans.length - theirs.ownLoans.length };
}
