/** The offers kept to compare, in memory; writes down what was asked. */
import type { Offer } from '@/lib/core/offers/offer';
import type { Offers } from '@/lib/services/records/offers';

export function fakeOffers(first: readonly Offer[], note: (name: string, ...args: unknown[]) => void): Offers {
  let offers = [...first];
  const watchers = new Set<(offers: Offer[]) => void>();
  const change = async (next: Offer[]) => {
    offers = next;
    for (const tell of watchers) tell(offers);
  };
  return {
    kept: 'device',
    list: async () => offers,
    save(offer) {
      note('saveOffer', offer.title);
      return change(
        offers.some(({ id }) => id === offer.id)
          ? offers.map((old) => (old.id === offer.id ? offer : old))
          : [...offers, offer],
      );
    },
    remove(id) {
      note('removeOffer', id);
      return change(offers.filter((offer) => offer.id !== id));
    },
    clear() {
      note('clearOffers');
      return change([]);
    },
    readAgain: () => change(offers),
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
      onChange(offers);
    },
  };
}
