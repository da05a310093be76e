/** The user's own database, release by release. Append only: a step that has shipped is never changed. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Offer } from '@/lib/core/offers/offer';

export interface OwnSchema extends DBSchema {
  /** Offers the user compares. */
  offers: { key: string; value: Offer };
}

/** Step n brings version n to n + 1. */
export const migrations: readonly ((db: IDBPDatabase<OwnSchema>) => void)[] = [
  (db) => {
    db.createObjectStore('offers', { keyPath: 'id' });
  },
];
