/** A status as glyph and word; colour only repeats them. */
import words from '@/assets/strings/shared.json';
import type { ShownStatus } from '@/lib/core/lenders/status-glyph';
import { useWords } from './app-context';
import { StatusGlyph } from './StatusGlyph';

export function useStatusWord(): (status: ShownStatus) => string {
  const t = useWords(words);
  return (status) => t(`status_${status}`);
}

export function StatusChip({ status }: { status: ShownStatus }) {
  const statusWord = useStatusWord();
  return (
    <span class={`chip st-${status}`}>
      <StatusGlyph status={status} />
      {statusWord(status)}
    </span>
  );
}
