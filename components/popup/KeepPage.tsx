/** Keeps the text of the page as evidence, by one press, and takes it back by another. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/keep-page.json';
import { useApp, useWords } from '@/components/app-context';
import { useOwnLoans } from '@/components/panel/loans/use-own-loans';
import { clippingOf } from '@/lib/core/evidence/clipping';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { isLocked } from '@/lib/storage/own-locked';

type Outcome =
  | { said: 'kept'; entry: EvidenceEntry }
  | { said: 'undone' | 'undo_late' | 'nothing' | 'locked' | 'failed' };

interface KeepPageProps {
  tabId: number;
  onOpen: (target: PanelTarget) => void;
}

export function KeepPage({ tabId, onOpen }: KeepPageProps) {
  const t = useWords(words);
  const { page, evidence } = useApp();
  // They lie under the same passphrase.
  const { answer } = useOwnLoans();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // What was pressed is gone; the next Enter must not press what came in its place.
    if (outcome !== null && document.activeElement === document.body) line.current?.focus();
  }, [outcome]);
  const keep = async (): Promise<Outcome> => {
    const read = await page.pageText(tabId);
    if (read === null) return { said: 'failed' };
    const clipping = clippingOf(read);
    if (clipping === null) return { said: 'nothing' };
    return { said: 'kept', entry: await (await evidence()).add(clipping) };
  };
  const takeBack = async (entry: EvidenceEntry): Promise<Outcome> => ({
    said: (await (await evidence()).takeBack(entry)) ? 'undone' : 'undo_late',
  });
  const carryOut = (work: Promise<Outcome>) =>
    void work.then(setOutcome, (error: unknown) => setOutcome({ said: isLocked(error) ? 'locked' : 'failed' }));
  const said = answer.state === 'failed' && isLocked(answer.error) ? 'locked' : outcome?.said;
  return (
    <>
      <span ref={line} tabIndex={-1} role="status">
        {said && t(said, outcome?.said === 'kept' ? { n: outcome.entry.number } : {})}
      </span>
      {said === 'locked' ? (
        <button key="unlock" type="button" class="link" onClick={() => onOpen({ view: 'proof', clip: null })}>
          {t('unlock')}
        </button>
      ) : outcome?.said === 'kept' ? (
        <button key="undo" type="button" class="link" onClick={() => carryOut(takeBack(outcome.entry))}>
          {t('undo')}
        </button>
      ) : (
        <button key="keep" type="button" class="link" onClick={() => carryOut(keep())}>
          {t('keep')}
        </button>
      )}
    </>
  );
}
