/** How many loans and how much evidence are kept, and whether they are locked; counted again after each change, wherever it was made. */
import { useCallback } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { type Async, useSettings, useStore } from '@/components/use-async';
import type { HeldRecords } from '@/lib/services/records/own-data';

export function useHeld(): Async<HeldRecords> {
  const { ownData, ownLoans, evidence } = useApp();
  const agreedOn = useSettings()?.loansAgreedOn ?? null;
  const open = useCallback(async () => {
    // Where nothing is kept, the code of the evidence is not needed either.
    const log = agreedOn === null ? null : await evidence();
    return {
      held: async () => (await ownData()).held(),
      watch(onChange: () => void, signal: AbortSignal) {
        ownLoans.watch(onChange, signal);
        log?.watch(onChange, signal);
      },
    };
  }, [ownData, ownLoans, evidence, agreedOn]);
  return useStore(open, (store) => store.held(), []).answer;
}
