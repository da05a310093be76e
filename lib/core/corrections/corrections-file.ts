/** The reader’s corrections as a file for those who keep the data: names, the few words around them, and what was said. No address, no day of the reader’s own. */
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import type { OwnAlias } from '@/lib/core/names/own-alias';
import type { CorrectionCase } from './correction-case';
import type { Verdict } from './judge-again';
import { holdsAddress } from './small-context';

/** What the reader said: “it is this lender” or “it is not”. */
export interface Correction {
  is: boolean;
  entry: OwnAlias;
  /** By the data of today. */
  now: Verdict;
}

/** Lenders of the reader’s own are nobody else’s matter; and an address is none of ours, wherever it came in. */
export function contributed(corrections: readonly Correction[]): Correction[] {
  return corrections.filter(({ entry: { lenderId, text, case: kept } }) => {
    const words = [text, kept?.before ?? '', kept?.surface ?? '', kept?.after ?? ''];
    return !isOwnLenderId(lenderId) && !words.some(holdsAddress);
  });
}

interface FileRow extends Partial<Omit<CorrectionCase, 'dataDate'>> {
  lenderId: string;
  is: boolean;
  name: string;
  /** The data release that it was said of; null: not kept. */
  dataDate: string | null;
  now: Verdict;
}

function row({ is, entry: { lenderId, text, case: kept }, now }: Correction): FileRow {
  const { dataDate, ...words } = kept ?? { dataDate: null };
  return { lenderId, is, name: text, ...words, dataDate, now };
}

/** `dataDate`: of the data of today. */
export function writeCorrectionsFile(corrections: readonly Correction[], dataDate: string): string {
  const file = { format: 'overdue-lens-corrections', version: 1, dataDate, corrections: corrections.map(row) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
