/** Letters without a kept loan. Their code is loaded when they are first opened. */
import { CouldNotShow } from '@/components/CouldNotShow';
import type { LettersPlace as Place } from '@/components/panel/navigation/panel-route';
import { useAsync } from '@/components/use-async';

export function LettersPlace({ place }: { place: Place }) {
  const loaded = useAsync(() => import('./LettersView'), []);
  if (loaded.state === 'failed') return <CouldNotShow error={loaded.error} />;
  if (loaded.state === 'loading') return <div class="head" aria-busy="true" />;
  const { LettersView } = loaded.value;
  return <LettersView key={place.letterId} place={place} loan={null} />;
}
