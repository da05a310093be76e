/** The offers the user put side by side, in their own database. A record that no longer holds is passed over and left where it is. */
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

/** Adds it, or replaces the one of the same id. Throws on what is no offer, so that nothing is kept that could not be read back. */
export async function putOffer(db: OwnDatabase, offer: Offer): Promise<void> {
  await db.put('offers', v.parse(offerSchema, offer));
}

export async function deleteOffer(db: OwnDatabase, id: string): Promise<void> {
  await db.delete('offers', id);
}

export async function deleteAllOffers(db: OwnDatabase): Promise<void> {
  await db.clear('offers');
}
