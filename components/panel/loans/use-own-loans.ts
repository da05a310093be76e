/** The loans that are kept, as they stand now; a database that is not opened can be asked again. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { type Async, useAsync } from '@/components/use-async';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

export function useOwnLoans(): { answer: Async<OwnLoan[]>; again: () => void } {
  const { ownLoans } = useApp();
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    const life = new AbortController();
    ownLoans.watch(again, life.signal);
    return () => life.abort();
  }, [ownLoans, again]);
  return { answer: useAsync(() => ownLoans.list(), [ownLoans, asked]), again };
}
