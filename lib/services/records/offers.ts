/** Keeps the user's offers on the device, or, where the browser stores nothing, for as long as the screen is open. */
import type { Offer } from '@/lib/core/offers/offer';
import { type OwnDatabase, openOwn } from '@/lib/storage/database';
import { deleteAllOffers, deleteOffer, putOffer, readOffers } from '@/lib/storage/offers-store';

/** The offers the user keeps to compare. `kept: 'memory'` when the browser refuses to store them. */
export interface Offers {
  readonly kept: 'device' | 'memory';
  /** Oldest first. */
  list(): Promise<Offer[]>;
  /** Adds it, or replaces the one of the same id. */
  save(offer: Offer): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Something else changed them: who watches is told. */
  readAgain(): Promise<void>;
  /** Calls back at once and after each change made here. */
  watch(onChange: (offers: Offer[]) => void, signal: AbortSignal): void;
}

/** The offers, wherever they are kept. */
type OfferStore = Pick<Offers, 'list' | 'save' | 'remove' | 'clear'>;

function onDevice(db: OwnDatabase): OfferStore {
  return {
    list: () => readOffers(db),
    save: (offer) => putOffer(db, offer),
    remove: (id) => deleteOffer(db, id),
    clear: () => deleteAllOffers(db),
  };
}

function inMemory(): OfferStore {
  const offers = new Map<string, Offer>();
  return {
    list: async () => [...offers.values()],
    save: async (offer) => void offers.set(offer.id, offer),
    remove: async (id) => void offers.delete(id),
    clear: async () => offers.clear(),
  };
}

function withWatchers(store: OfferStore, kept: Offers['kept']): Offers {
  const watchers = new Set<(offers: Offer[]) => void>();
  let known: Offer[] | null = null;
  const tellAfter = async (change: Promise<void>) => {
    await change;
    const offers = await store.list();
    known = offers;
    for (const tell of watchers) tell(offers);
  };
  return {
    kept,
    list: store.list,
    save: (offer) => tellAfter(store.save(offer)),
    remove: (id) => tellAfter(store.remove(id)),
    clear: () => tellAfter(store.clear()),
    readAgain: () => tellAfter(Promise.resolve()),
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
      if (known) onChange(known);
      else
        void store.list().then((offers) => {
          known ??= offers;
          if (!signal.aborted) onChange(known);
        });
    },
  };
}

/** In a private window nothing that was met there is written down. */
export const offersOfScreen = (): Offers => withWatchers(inMemory(), 'memory');

export async function openOffers(name?: string): Promise<Offers> {
  try {
    return withWatchers(onDevice(await openOwn(name)), 'device');
  } catch {
    return offersOfScreen();
  }
}
