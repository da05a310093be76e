/** The loans that are kept; a database that is not opened can be asked again. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { type Async, useAsync } from '@/components/use-async';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

/** `isNewest`: false while what was changed is read again. */
export function useOwnLoans(): { answer: Async<OwnLoan[]>; isNewest: boolean; again: () => void } {
  const { ownLoans } = useApp();
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    const life = new AbortController();
    ownLoans.watch(again, life.signal);
    return () => life.abort();
  }, [ownLoans, again]);
  const read = useAsync(async () => ({ asked, loans: await ownLoans.list() }), [ownLoans, asked]);
  if (read.state !== 'done') return { answer: read, isNewest: false, again };
  return { answer: { state: 'done', value: read.value.loans }, isNewest: read.value.asked === asked, again };
}
