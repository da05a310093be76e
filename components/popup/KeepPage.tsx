/** Keeps the text of the page as evidence, by one press, and takes it back by another. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/keep-page.json';
import { useApp, useWords } from '@/components/app-context';
import { clippingOf } from '@/lib/core/evidence/clipping';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { isLocked } from '@/lib/storage/own-locked';

type Outcome = { said: 'kept'; entry: EvidenceEntry } | { said: 'undone' | 'nothing' | 'locked' | 'failed' };

interface KeepPageProps {
  tabId: number;
  onOpen: (target: PanelTarget) => void;
}

export function KeepPage({ tabId, onOpen }: KeepPageProps) {
  const t = useWords(words);
  const { page, evidence } = useApp();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const keep = async (): Promise<Outcome> => {
    const read = await page.pageText(tabId);
    if (read === null) return { said: 'failed' };
    const clipping = clippingOf(read);
    if (clipping === null) return { said: 'nothing' };
    return { said: 'kept', entry: await (await evidence()).add(clipping) };
  };
  const takeBack = async (entry: EvidenceEntry): Promise<Outcome> =>
    (await (await evidence()).takeBack(entry)) ? { said: 'undone' } : { said: 'failed' };
  const carryOut = (work: Promise<Outcome>) =>
    void work.then(setOutcome, (error: unknown) => setOutcome({ said: isLocked(error) ? 'locked' : 'failed' }));
  return (
    <>
      {outcome?.said === 'locked' ? (
        <button type="button" class="link" onClick={() => onOpen({ view: 'proof', clip: null })}>
          {t('to_panel')}
        </button>
      ) : outcome?.said === 'kept' ? (
        <button type="button" class="link" onClick={() => carryOut(takeBack(outcome.entry))}>
          {t('undo')}
        </button>
      ) : (
        <button type="button" class="link" onClick={() => carryOut(keep())}>
          {t('keep')}
        </button>
      )}
      <span role="status">
        {outcome && t(outcome.said, outcome.said === 'kept' ? { n: outcome.entry.number } : {})}
      </span>
    </>
  );
}
