/** Sources and rules for every citation in the panel, loaded once; empty while loading. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useAsync } from '@/components/use-async';
import type { Rule, Source } from '@/lib/core/lenders/knowledge';

export interface Evidence {
  sources: ReadonlyMap<string, Source>;
  rules: ReadonlyMap<string, Rule>;
}

const noEvidence: Evidence = { sources: new Map(), rules: new Map() };

export const EvidenceContext = createContext<Evidence>(noEvidence);

export function useEvidence(): Evidence {
  return useContext(EvidenceContext);
}

export function useLoadedEvidence(): Evidence {
  const { knowledge } = useApp();
  const answer = useAsync(async () => {
    const records = await knowledge;
    const [sources, rules] = await Promise.all([records.sources(), records.rules()]);
    return { sources, rules };
  }, [knowledge]);
  return answer.state === 'done' ? answer.value : noEvidence;
}
