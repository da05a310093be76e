/**
 * The user's evidence, in their own database, in the order of its numbers, sealed where there is a vault. Entries are added and
 * never changed. An invalid record is passed over and left where it is; the check tells it. Knows nothing of consent.
 */
import * as v from 'valibot';
import { type ChainEnd, chainStart } from '@/lib/core/evidence/evidence-chain';
import { type EvidenceEntry, evidenceEntrySchema, hashSchema } from '@/lib/core/evidence/evidence-entry';
import type { OwnDatabase } from './database';
import { isSameVault, type KeyHolder, noKey, openedRows } from './sealed-rows';
import { type Sealing, sealingFor } from './sealing';

/** All that is stored, damaged ones too, as the check wants it. Rejects with `OwnLocked` where it is sealed and no key is held. */
export async function readRawEvidence(db: OwnDatabase, heldKey: KeyHolder = noKey): Promise<unknown[]> {
  return openedRows(db, 'evidence', heldKey);
}

export function validEvidence(records: readonly unknown[]): EvidenceEntry[] {
  return records.flatMap((record) => {
    const parsed = v.safeParse(evidenceEntrySchema, record);
    return parsed.success ? [parsed.output] : [];
  });
}

interface LastRow {
  vault: { salt: string } | undefined;
  /** As it lies; null: there is none. */
  row: { key: number; value: object } | null;
}

type Rows = {
  objectStore(name: 'evidence'): { openCursor(query: null, direction: 'prev'): Promise<LastRow['row']> };
} & { objectStore(name: 'vault'): { get(key: string): Promise<LastRow['vault']> } };

async function lastRow(look: Rows): Promise<LastRow> {
  const [vault, cursor] = await Promise.all([
    look.objectStore('vault').get('vault'),
    look.objectStore('evidence').openCursor(null, 'prev'),
  ]);
  return { vault, row: cursor && { key: cursor.key, value: cursor.value } };
}

interface EndNow {
  end: ChainEnd;
  sealing: Sealing;
  /** Whether nothing has changed since, in a transaction that may write. */
  isStill(write: Rows): Promise<boolean>;
}

const endSchema = v.object({ hash: hashSchema });

/** Behind a damaged record without a hash the chain goes on by its number; the check has told the break by then. */
async function endNow(db: OwnDatabase, heldKey: KeyHolder): Promise<EndNow> {
  const found = await lastRow(db.transaction(['evidence', 'vault']) as unknown as Rows);
  const sealing = sealingFor(found.vault, heldKey());
  const record = found.row && (await sealing.fromStored('evidence', found.row.value));
  const hash = v.is(endSchema, record) ? record.hash : chainStart.hash;
  return {
    end: found.row ? { number: found.row.key, hash } : chainStart,
    sealing,
    async isStill(write) {
      const { vault, row } = await lastRow(write);
      return isSameVault(vault, sealing) && JSON.stringify(row) === JSON.stringify(found.row);
    },
  };
}

/** `true`: the end was still the same, and `change` was made. */
async function changeAtEnd(
  db: OwnDatabase,
  { isStill }: EndNow,
  change: (store: { put(row: never): Promise<unknown>; delete(number: number): Promise<void> }) => Promise<unknown>,
): Promise<boolean> {
  const write = db.transaction(['evidence', 'vault'], 'readwrite');
  const isSame = await isStill(write as unknown as Rows);
  if (isSame) await change(write.objectStore('evidence'));
  await write.done;
  return isSame;
}

/**
 * `make` gives the entry that follows on an end. Hashing and sealing end a transaction, so the entry is made before it; in it the
 * end is looked at again, and where another window has added an entry meanwhile, this one is made anew.
 */
export async function addEvidence(
  db: OwnDatabase,
  make: (end: ChainEnd) => Promise<EvidenceEntry>,
  heldKey: KeyHolder = noKey,
): Promise<EvidenceEntry> {
  for (;;) {
    const now = await endNow(db, heldKey);
    const entry = v.parse(evidenceEntrySchema, await make(now.end));
    const row = await now.sealing.toStored('evidence', entry);
    if (await changeAtEnd(db, now, (store) => store.put(row as never))) return entry;
  }
}

const isSameEnd = (a: ChainEnd, b: ChainEnd) => a.number === b.number && a.hash === b.hash;

/** Takes the last entry back. `false`: it is not the last any more, and stays. */
export async function removeLastEvidence(
  db: OwnDatabase,
  entry: ChainEnd,
  heldKey: KeyHolder = noKey,
): Promise<boolean> {
  const now = await endNow(db, heldKey);
  return isSameEnd(now.end, entry) && changeAtEnd(db, now, (store) => store.delete(entry.number));
}

/** Adds entries as they are, of a file. `false`: they do not follow on what is there now, and none was added. */
export async function appendEvidence(
  db: OwnDatabase,
  end: ChainEnd,
  entries: readonly EvidenceEntry[],
  heldKey: KeyHolder = noKey,
): Promise<boolean> {
  const now = await endNow(db, heldKey);
  if (!isSameEnd(now.end, end)) return false;
  const valid = entries.map((entry) => v.parse(evidenceEntrySchema, entry));
  const rows = await Promise.all(valid.map((entry) => now.sealing.toStored('evidence', entry)));
  return changeAtEnd(db, now, (store) => Promise.all(rows.map((row) => store.put(row as never))));
}

export async function deleteAllEvidence(db: OwnDatabase): Promise<void> {
  await db.clear('evidence');
}
