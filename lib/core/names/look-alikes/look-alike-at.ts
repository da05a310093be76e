/** Whether what stands beside a name makes it another name, or a word that is spoken of: 数禾农业, Welend Valley, the word fenfu. */

import type { JudgedCandidate } from '@/lib/core/names/candidate';
import type { Lexicon } from '@/lib/core/names/lexicon';
import {
  englishLookAlike,
  longerStem,
  otherTrade,
  placeOfFinance,
  spokenOfAsWord,
} from '@/lib/core/names/words/look-alikes';
import { readableAfter } from '@/lib/core/text/disguise';
import { isLatin } from '@/lib/core/text/fold-table';

const reach = 14;
/** The short name of a firm, and no product whose name ends in what one does with it. */
const stem = /^[㐀-鿿]{2,3}(?<![贷借花付呗还用期分])$/;

/** What beside the candidate says so; null: nothing does. */
export function lookAlikeAt(text: string, { start, end, listed }: JudgedCandidate, { table }: Lexicon): string | null {
  const { folded, asName } = listed;
  if (isLatin(folded.charCodeAt(0))) {
    const behind = englishLookAlike.exec(text.slice(end, end + reach * 2))?.[0];
    return behind ?? spokenOfAsWord.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? null;
  }
  const isFinance = folded.endsWith('金融');
  if (asName || !(isFinance || stem.test(folded))) return null;
  const after = readableAfter(text, end, reach, table);
  const other = isFinance
    ? placeOfFinance.exec(after)
    : (otherTrade.exec(after) ?? (folded.length === 2 ? longerStem.exec(after) : null));
  return other ? folded + other[0] : null;
}
