/**
 * The last states of the user's own data, each taken before something changed much of it. In a database of their own, so
 * that what befalls the one does not befall the other; and in it a mark by which a loss of all of it is noticed.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { entriesIn, type OwnState, storesWithoutConsent } from './own-state';
import { usedOnce } from './used-once';

/** What was about to happen. */
export type SnapshotCause = 'import' | 'wipe' | 'restore';

export interface Snapshot extends OwnState {
  takenAt: string;
  before: SnapshotCause;
}

interface SafetySchema extends DBSchema {
  snapshots: { key: number; value: Snapshot };
  marks: { key: string; value: string };
}

export type SafetyDatabase = IDBPDatabase<SafetySchema>;

export const mostSnapshots = 3;

export function openSafety(name = 'overdue-lens-safety'): Promise<SafetyDatabase> {
  return openDB<SafetySchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('snapshots', { autoIncrement: true });
      db.createObjectStore('marks');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Keeps it, and lets go of the oldest beyond the last three. */
export async function keepSnapshot(db: SafetyDatabase, snapshot: Snapshot): Promise<void> {
  const tx = db.transaction('snapshots', 'readwrite');
  const ids = await tx.store.getAllKeys();
  const old = ids.slice(0, Math.max(0, ids.length + 1 - mostSnapshots));
  await Promise.all([tx.store.add(snapshot), ...old.map((id) => tx.store.delete(id)), tx.done]);
}

/** Newest first. */
export async function readSnapshots(db: SafetyDatabase): Promise<(Snapshot & { id: number })[]> {
  const tx = db.transaction('snapshots');
  const [ids, snapshots] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return snapshots.map((snapshot, at) => ({ ...snapshot, id: ids[at] ?? 0 })).reverse();
}

export async function forgetSnapshots(db: SafetyDatabase): Promise<void> {
  await db.clear('snapshots');
}

export async function forgetLoansInSnapshots(db: SafetyDatabase): Promise<void> {
  const tx = db.transaction('snapshots', 'readwrite');
  for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue()) {
    const kept = Object.entries(cursor.value.stores).filter(([name]) => storesWithoutConsent.includes(name));
    const rest = { ...cursor.value, stores: Object.fromEntries(kept) };
    await (entriesIn(rest) === 0 ? cursor.delete() : cursor.update(rest));
  }
  await tx.done;
}

/**
 * For a consent that is taken back, nothing that needed it may stay behind in what was kept before; nor may what lies there
 * open, or under another passphrase, when one is set.
 */
export const forgetLoansKeptBefore = () => usedOnce(openSafety(), forgetLoansInSnapshots);

const madeMark = 'made';

/** Whether this database was here before. Leaves the mark by which the next one to ask will know. */
export async function wasHere(db: SafetyDatabase, today: string): Promise<boolean> {
  const tx = db.transaction('marks', 'readwrite');
  const made = await tx.store.get(madeMark);
  if (made === undefined) await tx.store.put(today, madeMark);
  await tx.done;
  return made !== undefined;
}
