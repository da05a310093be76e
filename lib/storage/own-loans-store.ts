/** The loans the user has taken, in their own database, sealed where there is a vault. An invalid record is passed over and left where it is. Knows nothing of consent. */
import * as v from 'valibot';
import { type OwnLoan, ownLoanSchema } from '@/lib/core/own-loans/own-loan';
import type { OwnDatabase } from './database';
import { type KeyHolder, noKey, openedRows, putSealed } from './sealed-rows';

/** Oldest first. Rejects with `OwnLocked` where they are sealed and no key is held. */
export async function readOwnLoans(db: OwnDatabase, heldKey: KeyHolder = noKey): Promise<OwnLoan[]> {
  const stored = await openedRows(db, 'loans', heldKey);
  const loans = stored.flatMap((record) => {
    const parsed = v.safeParse(ownLoanSchema, record);
    return parsed.success ? [parsed.output] : [];
  });
  return loans.sort((a, b) => a.addedOn.localeCompare(b.addedOn) || a.id.localeCompare(b.id));
}

/** Adds loans, or replaces those of the same id: all of them or, whatever happens meanwhile, none. Throws on an invalid one, which could not be read back. */
export async function putOwnLoans(
  db: OwnDatabase,
  loans: readonly OwnLoan[],
  heldKey: KeyHolder = noKey,
): Promise<void> {
  await putSealed(
    db,
    'loans',
    loans.map((loan) => v.parse(ownLoanSchema, loan)),
    heldKey,
  );
}

export async function deleteOwnLoan(db: OwnDatabase, id: string): Promise<void> {
  await db.delete('loans', id);
}

/** Damaged ones too, and the passphrase with them; all or nothing. Needs no key. */
export async function deleteLoansAndEvidence(db: OwnDatabase): Promise<void> {
  const stores = ['loans', 'evidence', 'vault'] as const;
  const wipe = db.transaction(stores, 'readwrite');
  await Promise.all([...stores.map(async (store) => wipe.objectStore(store).clear()), wipe.done]);
}
