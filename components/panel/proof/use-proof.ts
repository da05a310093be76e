/** The evidence that is kept, and whether its chain is whole; read again after each change, wherever it was made. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { type Async, useAsync } from '@/components/use-async';
import type { ChainCheck } from '@/lib/core/evidence/evidence-chain';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { EvidenceLog } from '@/lib/services/records/evidence';

export interface KeptProof {
  log: EvidenceLog;
  /** Oldest first. */
  entries: EvidenceEntry[];
  check: ChainCheck;
}

/** `again` also checks what is stored anew. `occasion`: another one is a reason to read again. */
export function useProof(occasion: unknown): { answer: Async<KeptProof>; again: () => void } {
  const { evidence } = useApp();
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    const life = new AbortController();
    evidence().then(
      (log) => life.signal.aborted || log.watch(again, life.signal),
      () => undefined,
    );
    return () => life.abort();
  }, [evidence, again]);
  const answer = useAsync(async () => {
    const log = await evidence();
    const [entries, check] = await Promise.all([log.list(), log.check()]);
    return { log, entries, check };
  }, [evidence, asked, occasion]);
  return { answer, again };
}
