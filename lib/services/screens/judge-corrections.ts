/** Judges what the reader said of names again by the lists of today, with the same finder as in pages, loaded at the first call. */
import type { Correction } from '@/lib/core/corrections/corrections-file';
import { judgeAgain, smallestCase } from '@/lib/core/corrections/judge-again';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import { createFinder } from '@/lib/core/names/finder';
import type { MentionReason } from '@/lib/core/names/mention';
import type { OwnNames } from '@/lib/core/names/own-corrections';

/** By the lists alone: nothing of the reader’s own has a say in it. */
async function listedFinder() {
  return createFinder((await import('virtual:lexicon')).default);
}

/** All of listed lenders, “it is” before “it is not”. */
export async function judgeCorrections({ ownAliases, dismissed }: OwnNames): Promise<Correction[]> {
  const { find } = await listedFinder();
  const judged = (is: boolean, names: OwnNames['dismissed']) =>
    names
      .filter(({ lenderId }) => !isOwnLenderId(lenderId))
      .map((entry) => ({ is, entry, now: judgeAgain(is, entry, find) }));
  return [...judged(true, ownAliases), ...judged(false, dismissed)];
}

const nothingAround = { before: '', after: '' };

/** What the panel keeps of a name it only knows the page’s spelling of. */
export async function caseOfSpelling(lenderId: string, surface: string, why: MentionReason, dataDate: string) {
  const { find } = await listedFinder();
  return smallestCase({ lenderId, surface, why }, nothingAround, dataDate, find);
}
