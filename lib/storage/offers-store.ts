/** The user's offers in their own database. An invalid record is passed over and left where it is. */
import * as v from 'valibot';
import { type Offer, offerSchema } from '@/lib/core/offers/offer';
import type { OwnDatabase } from './database';

/** Oldest first. */
export async function readOffers(db: OwnDatabase): Promise<Offer[]> {
  const stored: unknown[] = await db.getAll('offers');
  const offers = stored.flatMap((record) => {
    const parsed = v.safeParse(offerSchema, record);
    return parsed.success ? [parsed.output] : [];
  });
  return offers.sort((a, b) => a.addedOn.localeCompare(b.addedOn));
}

/** Adds an offer, or replaces the one of the same id. Throws on an invalid one, which could not be read back. */
export async function putOffer(db: OwnDatabase, offer: Offer): Promise<void> {
  await db.put('offers', v.parse(offerSchema, offer));
}

export async function deleteOffer(db: OwnDatabase, id: string): Promise<void> {
  await db.delete('offers', id);
}

export async function deleteAllOffers(db: OwnDatabase): Promise<void> {
  await db.clear('offers');
}
