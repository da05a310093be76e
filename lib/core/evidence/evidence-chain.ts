/**
 * Joins each entry to the one before by its hash, so that a change made later shows. What is cut off at the end does not show by
 * itself, nor does a chain that was made anew as a whole: for that the last hash must be kept elsewhere, as on a print.
 */
import * as v from 'valibot';
import { canonicalJson } from './canonical-json';
import { type EvidenceEntry, evidenceEntrySchema, type NewEvidence } from './evidence-entry';

/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
export type HashText = (text: string) => Promise<string>;

export const noHash = '0'.repeat(64);

/** The end of a chain, from which the next entry follows. */
export type ChainEnd = Pick<EvidenceEntry, 'number' | 'hash'>;
export const chainStart: ChainEnd = { number: 0, hash: noHash };

/** What is hashed: the whole entry but its own hash. */
export function hashedText({ hash: _, ...rest }: EvidenceEntry): string {
  return canonicalJson(rest);
}

export async function nextEntry(end: ChainEnd, added: NewEvidence, hashText: HashText): Promise<EvidenceEntry> {
  const entry = { ...added, number: end.number + 1, before: end.hash, hash: noHash };
  return v.parse(evidenceEntrySchema, { ...entry, hash: await hashText(hashedText(entry)) });
}

/** `damaged`: cannot be read. `missing`: the number is not there. `changed`: its hash is another. `apart`: it follows another entry than the one before it. */
export type ChainBreak = 'damaged' | 'missing' | 'changed' | 'apart';

export type ChainCheck =
  | { state: 'empty' }
  | { state: 'whole'; count: number; lastHash: string }
  | { state: 'broken'; at: number; why: ChainBreak };

const numbered = v.object({ number: v.number() });

/** `records`: all that is stored or stands in a file, in the order of their numbers. The first fault is told. */
export async function checkChain(records: readonly unknown[], hashText: HashText): Promise<ChainCheck> {
  let end = chainStart;
  for (const record of records) {
    const at = end.number + 1;
    const broken = (why: ChainBreak): ChainCheck => ({ state: 'broken', at, why });
    if (v.is(numbered, record) && record.number !== at) return broken('missing');
    const read = v.safeParse(evidenceEntrySchema, record);
    if (!read.success) return broken('damaged');
    const entry = read.output;
    if ((await hashText(hashedText(entry))) !== entry.hash) return broken('changed');
    if (entry.before !== end.hash) return broken('apart');
    end = entry;
  }
  return end.number === 0 ? { state: 'empty' } : { state: 'whole', count: end.number, lastHash: end.hash };
}

/** What of `theirs` follows on `mine`; null where they are two chains, which cannot be made one. */
export function entriesThatFollow(
  mine: readonly EvidenceEntry[],
  theirs: readonly EvidenceEntry[],
): EvidenceEntry[] | null {
  const shared = Math.min(mine.length, theirs.length);
  for (let at = 0; at < shared; at++) if (mine[at]?.hash !== theirs[at]?.hash) return null;
  return theirs.slice(shared);
}
