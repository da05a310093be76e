/** The kept offers as they stand now, and the way to change them. */
import { useApp } from '@/components/app-context';
import { type Async, useAsync, useWatched } from '@/components/use-async';
import type { Offer } from '@/lib/core/offers/offer';
import type { Offers } from '@/lib/services/records/offers';

/** `offers` is null until they were read. */
export function useOffers(): { store: Async<Offers>; offers: Offer[] | null } {
  const app = useApp();
  const store = useAsync(() => app.offers, [app.offers]);
  const opened = store.state === 'done' ? store.value : null;
  const offers = useWatched<Offer[]>((onChange, signal) => opened?.watch(onChange, signal), [opened]);
  return { store, offers };
}
