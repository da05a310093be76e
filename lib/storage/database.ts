/**
 * Two databases on the device. `lists` holds the bundled reference lists and can be thrown away and made again at any
 * time; `own` holds what the user keeps and is never touched by an update.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Lists } from '@/lib/core/lenders/knowledge';
import type { Spelling } from '@/lib/core/lenders/search-spelling';
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
] as const satisfies (keyof Lists)[];
export type ListName = (typeof listNames)[number];

/** Says what was written last, so that a damaged copy shows. */
export interface Stamp {
  contentHash: string;
  counts: Record<ListName | 'spellings', number>;
}

type ListStores = { [Name in ListName]: { key: number; value: Lists[Name][number] & { position: number } } };

interface ListsSchema extends DBSchema, ListStores {
  lenders: { key: number; value: Lists['lenders'][number] & { position: number }; indexes: { id: string } };
  spellings: { key: number; value: Spelling; indexes: { keys: string } };
  stamp: { key: string; value: Stamp };
}

/** Raise it whenever the shape of the stores changes: they are then dropped and seeded again. */
const listsVersion = 2;

export type ListsDatabase = IDBPDatabase<ListsSchema>;

/** Opens the reference lists' database, empty after a change of shape. Rejects with `VersionError` when a newer release made it. */
export function openLists(name = 'overdue-lens-lists'): Promise<ListsDatabase> {
  return openDB<ListsSchema>(name, listsVersion, {
    upgrade(db) {
      for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
      for (const list of listNames) {
        const store = db.createObjectStore(list, { keyPath: 'position' });
        if (list === 'lenders') (store as unknown as IDBObjectStore).createIndex('id', 'id', { unique: true });
      }
      db.createObjectStore('spellings', { autoIncrement: true }).createIndex('keys', 'keys', { multiEntry: true });
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
 * `upTo` opens it as an earlier release had it; only tests ask for that.
 */
export async function openOwn(name = 'overdue-lens-own', upTo = migrations.length): Promise<OwnDatabase> {
  const options = {
    upgrade(db: OwnDatabase, oldVersion: number) {
      for (const migrate of migrations.slice(oldVersion, upTo)) migrate(db);
    },
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) =>
      (event.target as IDBDatabase).close(),
  };
  try {
    return await openDB<OwnSchema>(name, upTo, options);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB<OwnSchema>(name, undefined, { blocking: options.blocking });
    throw error;
  }
}
