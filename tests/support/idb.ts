/** A fresh in-memory IndexedDB, and a closed one as in a private window that stores nothing. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

export function refusedIndexedDb(): void {
  globalThis.indexedDB = {
    open() {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    },
  } as unknown as IDBFactory;
}
