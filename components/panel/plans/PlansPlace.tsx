/** The plan to pay loans off, whose code is loaded when it is first opened. */
import { CouldNotShow } from '@/components/CouldNotShow';
import { useAsync } from '@/components/use-async';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

export function PlansPlace({ loans }: { loans: readonly OwnLoan[] }) {
  const loaded = useAsync(() => import('./PlansView'), []);
  if (loaded.state === 'failed') return <CouldNotShow error={loaded.error} />;
  if (loaded.state === 'loading') return <div class="head" aria-busy="true" />;
  const { PlansView } = loaded.value;
  return <PlansView loans={loans} />;
}
