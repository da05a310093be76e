/** The evidence that is kept, and whether its chain is whole; read again after each change, wherever it was made. */
import { useApp } from '@/components/app-context';
import { useStore } from '@/components/use-async';
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
export function useProof(occasion: unknown) {
  const { evidence } = useApp();
  const read = async (log: EvidenceLog): Promise<KeptProof> => {
    const [entries, check] = await Promise.all([log.list(), log.check()]);
    return { log, entries, check };
  };
  return useStore(evidence, read, [occasion]);
}
