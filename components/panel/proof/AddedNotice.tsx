/** Says what was added last, here or from a page, with the way back while nothing stands behind it. */
import { useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import type { ProofPlace } from '@/components/panel/navigation/panel-route';
import { UndoNotice } from '@/components/UndoNotice';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { EvidenceLog } from '@/lib/services/records/evidence';
import { useProofWords } from './use-proof-words';

interface AddedNoticeProps {
  log: EvidenceLog;
  entries: readonly EvidenceEntry[];
  /** In this view; null: nothing. */
  added: EvidenceEntry | null;
  /** Says what became of a page’s text before the view was opened. */
  place: ProofPlace;
}

/** The newest, where it is the text of a page. */
function clippingIn(entries: readonly EvidenceEntry[]): EvidenceEntry | null {
  const last = entries.at(-1);
  return last?.content.kind === 'clipping' ? last : null;
}

export function AddedNotice({ log, entries, added, place }: AddedNoticeProps) {
  const { t } = useProofWords();
  const { clip } = place;
  // Each request of the context menu is a place of its own, even where it says the same.
  const occasion = added ?? place;
  const [undone, setUndone] = useState<{ occasion: unknown; number: number; isBack: boolean } | null>(null);
  const clipped = added === null && clip === 'kept' ? clippingIn(entries) : null;
  const kept = added ?? clipped;
  const last = entries.at(-1)?.number ?? 0;
  const seen = useRef<{ occasion: unknown; number: number }>({ occasion, number: 0 });
  seen.current = { occasion, number: Math.max(last, seen.current.occasion === occasion ? seen.current.number : 0) };
  // Another stands behind it by now, or it was taken back elsewhere. One that was added just now is still to be read.
  const isPast =
    kept !== null && (last > kept.number || (last < seen.current.number && kept.number <= seen.current.number));
  const newest = isPast ? null : kept;
  const said = undone?.occasion === occasion ? undone : null;
  const takeBack = async (entry: EvidenceEntry) => {
    const isBack = await log.takeBack(entry).catch(() => false);
    setUndone({ occasion, number: entry.number, isBack });
  };
  return (
    <div aria-live="polite">
      {said ? (
        <div class="after">
          <Notice takesFocus>{t(said.isBack ? 'undone' : 'undo_late', { n: said.number })}</Notice>
        </div>
      ) : newest ? (
        <div class="after">
          <UndoNotice undo={t('undo')} onUndo={() => void takeBack(newest)}>
            {t(newest === clipped ? 'clip_kept' : 'added', { n: newest.number })}
          </UndoNotice>
        </div>
      ) : clip !== null && clip !== 'kept' ? (
        <div class="after">
          <Notice>{t(`clip_${clip}`)}</Notice>
        </div>
      ) : null}
    </div>
  );
}
