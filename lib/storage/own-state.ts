/** The user's own data as it stands at a moment: lists among the settings, and the records of the own database, raw, whatever is in them. */
import type { IDBPDatabase } from 'idb';
import type { OwnDatabase } from './database';
import type { SettingsLists } from './settings';

export interface OwnState {
  lists: SettingsLists;
  /** Store → its records. A store that is not in it was not looked at. */
  stores: Record<string, unknown[]>;
}

/** How many entries of the user are in it; the record of a passphrase is none. */
export function entriesIn({ lists, stores }: OwnState): number {
  const { vault: _, ...records } = stores;
  return [...Object.values(lists), ...Object.values(records)].reduce((sum, { length }) => sum + length, 0);
}

/** What may be kept without the consent that loans, and all that belongs to them, need. */
export const storesWithoutConsent: readonly string[] = ['offers', 'lenders'];

const untyped = (db: OwnDatabase) => db as unknown as IDBPDatabase;

export function storesOf(db: OwnDatabase, withLoans: boolean): string[] {
  const names = [...untyped(db).objectStoreNames];
  return withLoans ? names : names.filter((name) => storesWithoutConsent.includes(name));
}

export async function readStores(db: OwnDatabase, names: readonly string[]): Promise<OwnState['stores']> {
  const tx = untyped(db).transaction(names);
  const records = await Promise.all(names.map((name) => tx.objectStore(name).getAll()));
  return Object.fromEntries(names.map((name, at) => [name, records[at] ?? []]));
}

/** All or nothing. Stores that this release does not have are left out. */
async function write(db: OwnDatabase, stores: OwnState['stores'], clearFirst: boolean): Promise<void> {
  const known = Object.entries(stores).filter(([name]) => untyped(db).objectStoreNames.contains(name));
  if (known.length === 0) return;
  const tx = untyped(db).transaction(
    known.map(([name]) => name),
    'readwrite',
  );
  const writes: Promise<unknown>[] = [tx.done];
  try {
    for (const [name, records] of known) {
      const store = tx.objectStore(name);
      if (clearFirst) writes.push(store.clear());
      for (const record of records) writes.push(store.put(record));
    }
    await Promise.all(writes);
  } catch (error) {
    // A record that cannot be stored at all throws without ending the transaction, and what was put before it would stay.
    for (const write of writes) write.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It had ended by itself.
    }
    throw error;
  }
}

/** Makes each store hold these records and no others. */
export const replaceStores = (db: OwnDatabase, stores: OwnState['stores']) => write(db, stores, true);

/** Puts records beside those that are there; one of the same id is replaced. */
export const addToStores = (db: OwnDatabase, stores: OwnState['stores']) => write(db, stores, false);
