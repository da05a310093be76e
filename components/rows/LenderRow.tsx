/** One lender in a list; the whole row is the target. Stands in a `<ul>`. */
import type { ComponentChildren } from 'preact';
import { LenderName } from '@/components/LenderName';
import { useStatusWord } from '@/components/StatusChip';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { ShownStatus } from '@/lib/core/lenders/status-glyph';
import type { Name } from '@/lib/core/wording/name';
import { LeadingRow } from './LeadingRow';

interface LenderRowProps {
  /** A `Name`, or a string as the page wrote it where no record is held. */
  name: Name | string;
  status: ShownStatus;
  /** Stands after the status word. */
  detail?: string | null | undefined;
  /** A second grey line: other spellings, what a search matched. */
  also?: string | null | undefined;
  /** Before the chevron: how often, a kind. */
  end?: ComponentChildren;
  onOpen: () => void;
  /** For whoever brings the focus back to the row. */
  id?: string | undefined;
  /** Controls of its own, below the row and not part of its target. */
  after?: ComponentChildren;
}

export function LenderRow({ name, status, detail, also, end, onOpen, id, after }: LenderRowProps) {
  const statusWord = useStatusWord();
  return (
    <li>
      <LeadingRow id={id} start={<StatusGlyph status={status} />} end={end} onOpen={onOpen}>
        <span class="t">
          <LenderName name={name} />
        </span>
        <span class="d">{detail ? `${statusWord(status)} · ${detail}` : statusWord(status)}</span>
        {also ? <span class="d">{also}</span> : null}
      </LeadingRow>
      {after}
    </li>
  );
}
