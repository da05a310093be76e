/**
 * Two databases on the device. `lists` holds the bundled reference lists and can be thrown away and made again at any
 * time; `own` holds what the user keeps and is never touched by an update.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { LenderAddresses } from '@/lib/core/addresses/lender-addresses';
import type { Lists } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { LenderInShort } from '@/lib/core/lenders/lender-in-short';
import type { PackedSpellings } from '@/lib/core/lenders/spelling-index';
import { migrations, type OwnSchema } from './migrations';

export const listNames = [
  'lenders',
  'sources',
  'rules',
  'lpr',
  'stages',
  'tips',
  'guide',
  'claims',
  'changes',
  'channels',
  'papers',
  'letters',
] as const satisfies (keyof Lists)[];

/** What is read whole: a row each. The records of lenders, which are long and read one by one, have a row each as well. */
export interface ListRows extends Omit<Lists, 'lenders'> {
  /** Of every lender, in the order of the list. */
  inShort: LenderInShort[];
  addresses: LenderAddresses[];
  spellings: PackedSpellings;
}

/** Says what was written last, so that a damaged copy shows. */
export interface Stamp {
  contentHash: string;
  counts: { lenders: number; lists: number };
}

interface ListsSchema extends DBSchema {
  lenders: { key: string; value: Lender };
  lists: { key: keyof ListRows; value: ListRows[keyof ListRows] };
  stamp: { key: string; value: Stamp };
}

/** Raise it whenever the shape of the stores changes: they are then dropped and seeded again. */
const listsVersion = 3;

export type ListsDatabase = IDBPDatabase<ListsSchema>;

/** Opens the reference lists' database, empty after a change of shape. Rejects with `VersionError` when a newer release made it. */
export function openLists(name = 'overdue-lens-lists'): Promise<ListsDatabase> {
  return openDB<ListsSchema>(name, listsVersion, {
    upgrade(db) {
      for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
      db.createObjectStore('lenders', { keyPath: 'id' });
      db.createObjectStore('lists');
      db.createObjectStore('stamp');
    },
    // A newer release in another window must not hang on this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

export function deleteLists(name = 'overdue-lens-lists'): Promise<void> {
  return deleteDB(name);
}

export type OwnDatabase = IDBPDatabase<OwnSchema>;

/**
 * Opens the user's own database and brings it up to date step by step. One made by a newer release is opened as it is.
 * Rejects where another window of an older release does not let go of it. `upTo` opens it as an earlier release had it;
 * only tests ask for that.
 */
export async function openOwn(
  name = 'overdue-lens-own',
  upTo = migrations.length,
  patienceMs = 3000,
): Promise<OwnDatabase> {
  let blocked = () => {};
  const options = {
    blocked: () => blocked(),
    upgrade(db: OwnDatabase, oldVersion: number, _newVersion: number | null, tx: { done: Promise<void> }) {
      // Broken off, it is told by the opening; here it would be told a second time, to nobody.
      tx.done.catch(() => undefined);
      for (const migrate of migrations.slice(oldVersion, upTo)) migrate(db);
    },
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) =>
      (event.target as IDBDatabase).close(),
  };
  try {
    return await new Promise<OwnDatabase>((resolve, reject) => {
      let hasGivenUp = false;
      const giveUp = () => {
        hasGivenUp = true;
        reject(new Error('The database is held by another window.'));
      };
      blocked = () => void setTimeout(giveUp, patienceMs);
      // Whoever was told that it is held asks again; one that comes late must not stand in the way of others.
      openDB<OwnSchema>(name, upTo, options).then((db) => (hasGivenUp ? db.close() : resolve(db)), reject);
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB<OwnSchema>(name, undefined, { blocking: options.blocking });
    throw error;
  }
}
