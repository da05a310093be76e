/** Below the costs with fees: how each fee of the phrase was read, where the phrase leaves that open. */
import lensWords from '@/assets/strings/panel-lens.json';
import { useWords } from '@/components/app-context';
import { useFeeNotes } from '@/components/panel/lens/fee-notes';
import type { ExtraCharge } from '@/lib/core/prices/extra-charges';

export function FeeNotes({ fees }: { fees: readonly ExtraCharge[] }) {
  const t = useWords(lensWords);
  const notesOf = useFeeNotes();
  const noted = fees.map((fee) => ({ fee, notes: notesOf(fee) })).filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return null;
  return (
    <ul class="bullets small dim">
      {noted.map(({ fee, notes }) => (
        <li key={fee.start}>{t('fee_notes', { wording: fee.surface, notes: notes.join(t('fee_notes_join')) })}</li>
      ))}
    </ul>
  );
}
