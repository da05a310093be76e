/** The loans the user has taken, in their own database. An invalid record is passed over and left where it is. Knows nothing of consent. */
import * as v from 'valibot';
import { type OwnLoan, ownLoanSchema } from '@/lib/core/own-loans/own-loan';
import type { OwnDatabase } from './database';

/** Oldest first. */
export async function readOwnLoans(db: OwnDatabase): Promise<OwnLoan[]> {
  const stored: unknown[] = await db.getAll('loans');
  const loans = stored.flatMap((record) => {
    const parsed = v.safeParse(ownLoanSchema, record);
    return parsed.success ? [parsed.output] : [];
  });
  return loans.sort((a, b) => a.addedOn.localeCompare(b.addedOn) || a.id.localeCompare(b.id));
}

/** Adds a loan, or replaces the one of the same id. Throws on an invalid one, which could not be read back. */
export async function putOwnLoan(db: OwnDatabase, loan: OwnLoan): Promise<void> {
  await putOwnLoans(db, [loan]);
}

/** The same for several: all of them or, whatever happens meanwhile, none. */
export async function putOwnLoans(db: OwnDatabase, loans: readonly OwnLoan[]): Promise<void> {
  const valid = loans.map((loan) => v.parse(ownLoanSchema, loan));
  const { store, done } = db.transaction('loans', 'readwrite');
  await Promise.all([...valid.map(async (loan) => store.put(loan)), done]);
}

export async function deleteOwnLoan(db: OwnDatabase, id: string): Promise<void> {
  await db.delete('loans', id);
}

/** Damaged ones too. */
export async function deleteAllOwnLoans(db: OwnDatabase): Promise<void> {
  await db.clear('loans');
}
