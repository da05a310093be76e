/** A row that leads on; the whole of it is the target. */
import type { ComponentChildren } from 'preact';
import { Chevron } from '@/components/Icons';

interface LeadingRowProps {
  /** For whoever brings the focus back to the row. */
  id?: string | undefined;
  look?: 'answer-row' | 'found';
  /** Before the words: a glyph, a number. */
  start?: ComponentChildren;
  /** Before the chevron. */
  end?: ComponentChildren;
  onOpen: () => void;
  children: ComponentChildren;
}

export function LeadingRow({ id, look, start, end, onOpen, children }: LeadingRowProps) {
  return (
    <button type="button" class={look === undefined ? 'row' : `row ${look}`} id={id} onClick={onOpen}>
      {start}
      <span>{children}</span>
      <span class="end">
        {end}
        <Chevron />
      </span>
    </button>
  );
}
