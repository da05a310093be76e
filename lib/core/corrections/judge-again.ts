/** Makes the smallest case of a correction that can be judged again, and judges it by the data of today. */
import type { Mention, MentionReason } from '@/lib/core/names/mention';
import type { OwnAlias } from '@/lib/core/names/own-alias';
import type { CorrectionCase } from './correction-case';
import { maxBeside, smallContext } from './small-context';

/** By the lists alone where a correction is judged; as the page is read where it is made. `evidence`: see `Finder.find`. */
export type FindNames = (text: string, evidence: ReadonlyMap<string, string>) => { mentions: Mention[] };

/** Whether the name, among these words, is taken for the lender. */
function isTakenFor(
  lenderId: string,
  { before, surface, after, said }: Omit<CorrectionCase, 'dataDate'>,
  findNames: FindNames,
): boolean {
  const evidence = new Map<string, string>();
  if (said?.rule === 'page_evidence' && said.evidence !== null) evidence.set(lenderId, said.evidence);
  const [start, end] = [before.length, before.length + surface.length];
  return findNames(before + surface + after, evidence).mentions.some(
    (mention) => mention.lenderId === lenderId && mention.start < end && mention.end > start,
  );
}

/** Characters on either side. */
const widths = [12, 30, maxBeside] as const;

/** As few words around the name as the same is said of it among. null: it takes more than may be kept, or the reader had added the name themselves. */
export function smallestCase(
  { lenderId, surface, why }: { lenderId: string; surface: string; why: MentionReason },
  around: { before: string; after: string },
  dataDate: string,
  findNames: FindNames,
): CorrectionCase | null {
  if (why.rule === 'own_alias' || surface.length > 200) return null;
  for (const width of widths) {
    const made = { ...smallContext(around, width), surface, said: why, dataDate };
    if (isTakenFor(lenderId, made, findNames)) return made;
  }
  return null;
}

/** `right`: the data say by themselves what the reader said. `still`: they do not. `unknown`: nothing was kept that it could be seen by. */
export type Verdict = 'right' | 'still' | 'unknown';

/** `is`: what the reader said, “it is this lender” or “it is not”. */
export function judgeAgain(is: boolean, { lenderId, text, case: kept }: OwnAlias, findNames: FindNames): Verdict {
  const isTaken = isTakenFor(lenderId, kept ?? { before: '', after: '', surface: text, said: null }, findNames);
  if (is) return isTaken ? 'right' : 'still';
  if (isTaken) return 'still';
  return kept ? 'right' : 'unknown';
}
