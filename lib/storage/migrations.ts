/** The user's own database, release by release. Append only: a step that has shipped is never changed. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import type { Offer } from '@/lib/core/offers/offer';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { SealedRecord, VaultRecord } from './sealing';

export interface OwnSchema extends DBSchema {
  /** Offers the user compares. */
  offers: { key: string; value: Offer };
  /** Lenders the user added. */
  lenders: { key: string; value: OwnLender };
  /** Loans the user has taken; empty until they agreed to it. */
  loans: { key: string; value: OwnLoan | SealedRecord };
  /** What the user keeps as evidence, each entry joined to the one before; under the same consent. */
  evidence: { key: number; value: EvidenceEntry | SealedRecord };
  /** How loans and evidence are sealed; empty while they lie open. */
  vault: { key: string; value: VaultRecord };
}

/** Step n brings version n to n + 1. */
export const migrations: readonly ((db: IDBPDatabase<OwnSchema>) => void)[] = [
  (db) => {
    db.createObjectStore('offers', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('lenders', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('loans', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('evidence', { keyPath: 'number' });
  },
  (db) => {
    db.createObjectStore('vault', { keyPath: 'id' });
  },
];
