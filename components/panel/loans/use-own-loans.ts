/** The loans that are kept; a database that is not opened can be asked again. */
import { useCallback } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useStore } from '@/components/use-async';

export function useOwnLoans() {
  const { ownLoans } = useApp();
  const open = useCallback(async () => ownLoans, [ownLoans]);
  return useStore(open, (loans) => loans.list(), []);
}
