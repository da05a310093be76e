/** “My loans” in the panel. Its code is loaded when it is first opened: whoever has no loans pays nothing for it. */
import { CouldNotShow } from '@/components/CouldNotShow';
import type { LoansPlaces } from '@/components/panel/navigation/panel-route';
import { useAsync } from '@/components/use-async';

export function LoansPlace({ place }: { place: LoansPlaces }) {
  const loaded = useAsync(() => import('./LoansView'), []);
  if (loaded.state === 'failed') return <CouldNotShow error={loaded.error} />;
  if (loaded.state === 'loading') return <div class="head" aria-busy="true" />;
  const { LoansView } = loaded.value;
  return <LoansView place={place} />;
}
