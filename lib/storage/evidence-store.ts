/**
 * The user's evidence, in their own database, in the order of its numbers. Entries are added and never changed. An invalid record
 * is passed over and left where it is; the check tells it. Knows nothing of consent.
 */
import * as v from 'valibot';
import { type ChainEnd, chainStart } from '@/lib/core/evidence/evidence-chain';
import { type EvidenceEntry, evidenceEntrySchema, hashSchema } from '@/lib/core/evidence/evidence-entry';
import type { OwnDatabase } from './database';

/** All that is stored, damaged ones too, as the check wants it. */
export async function readRawEvidence(db: OwnDatabase): Promise<unknown[]> {
  return db.getAll('evidence');
}

export function validEvidence(records: readonly unknown[]): EvidenceEntry[] {
  return records.flatMap((record) => {
    const parsed = v.safeParse(evidenceEntrySchema, record);
    return parsed.success ? [parsed.output] : [];
  });
}

const endSchema = v.object({ number: v.number(), hash: hashSchema });

/** Behind a damaged record without a hash the chain goes on by its number; the check has told the break by then. */
function endOf(last: { key: number; value: unknown } | null): ChainEnd {
  if (last === null) return chainStart;
  const read = v.safeParse(endSchema, last.value);
  return { number: last.key, hash: read.success ? read.output.hash : chainStart.hash };
}

type EvidenceRows = { openCursor(query: null, direction: 'prev'): Promise<{ key: number; value: unknown } | null> };

const lastIn = async (rows: EvidenceRows): Promise<ChainEnd> => endOf(await rows.openCursor(null, 'prev'));

const isSame = (a: ChainEnd, b: ChainEnd) => a.number === b.number && a.hash === b.hash;

/**
 * `make` gives the entry that follows on an end. Hashing ends a transaction, so the entry is made before it; in it the end is
 * looked at again, and where another window has added an entry meanwhile, this one is made anew.
 */
export async function addEvidence(
  db: OwnDatabase,
  make: (end: ChainEnd) => Promise<EvidenceEntry>,
): Promise<EvidenceEntry> {
  for (;;) {
    const end = await lastIn(db.transaction('evidence').store);
    const entry = await make(end);
    const write = db.transaction('evidence', 'readwrite');
    const isStillEnd = isSame(await lastIn(write.store), end);
    if (isStillEnd) await write.store.add(v.parse(evidenceEntrySchema, entry));
    await write.done;
    if (isStillEnd) return entry;
  }
}

/** Takes the last entry back. `false`: it is not the last any more, and stays. */
export async function removeLastEvidence(db: OwnDatabase, entry: ChainEnd): Promise<boolean> {
  const write = db.transaction('evidence', 'readwrite');
  const isLast = isSame(await lastIn(write.store), entry);
  if (isLast) await write.store.delete(entry.number);
  await write.done;
  return isLast;
}

/** Adds entries as they are, of a file. `false`: they do not follow on what is there now, and none was added. */
export async function appendEvidence(
  db: OwnDatabase,
  end: ChainEnd,
  entries: readonly EvidenceEntry[],
): Promise<boolean> {
  const write = db.transaction('evidence', 'readwrite');
  const isStillEnd = isSame(await lastIn(write.store), end);
  if (isStillEnd) for (const entry of entries) void write.store.put(v.parse(evidenceEntrySchema, entry));
  await write.done;
  return isStillEnd;
}

export async function deleteAllEvidence(db: OwnDatabase): Promise<void> {
  await db.clear('evidence');
}
