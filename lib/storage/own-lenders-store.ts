/** The lenders the user added, in their own database. An invalid record is passed over and left where it is. */
import * as v from 'valibot';
import { type OwnLender, ownLenderSchema } from '@/lib/core/lenders/own-lender';
import type { OwnDatabase } from './database';

/** Oldest first. */
export async function readOwnLenders(db: OwnDatabase): Promise<OwnLender[]> {
  const stored: unknown[] = await db.getAll('lenders');
  const lenders = stored.flatMap((record) => {
    const parsed = v.safeParse(ownLenderSchema, record);
    return parsed.success ? [parsed.output] : [];
  });
  return lenders.sort((a, b) => a.addedOn.localeCompare(b.addedOn));
}

/** Adds a lender, or replaces the one of the same id. Throws on an invalid one, which could not be read back. */
export async function putOwnLender(db: OwnDatabase, lender: OwnLender): Promise<void> {
  await db.put('lenders', v.parse(ownLenderSchema, lender));
}

export async function deleteOwnLender(db: OwnDatabase, id: string): Promise<void> {
  await db.delete('lenders', id);
}
