/** The popup's look-up: what is typed is listed above; Enter goes on in the panel. */
import { SearchField } from '@/components/SearchField';
import type { PanelTarget } from '@/lib/messaging/protocol';

export const resultsId = 'look-up-results';

/** Longer than any lender's name: then it is a passage, not a name. */
const maxNameLength = 40;

/** As much as the panel takes. */
const maxQueryLength = 200;
const maxPassageLength = 500;

export function isPassage(query: string): boolean {
  return query.trim().length > maxNameLength;
}

/** Where Enter leads. */
export function targetOf(query: string): PanelTarget {
  const trimmed = query.trim();
  return isPassage(trimmed)
    ? { view: 'translate', phrase: trimmed.slice(0, maxPassageLength) }
    : { view: 'lookup', query: trimmed.slice(0, maxQueryLength) };
}

interface LookUpFieldProps {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (target: PanelTarget) => void;
}

export function LookUpField({ label, query, onQuery, onOpen }: LookUpFieldProps) {
  const toResults = () => document.querySelector<HTMLElement>(`#${resultsId} button`)?.focus();
  return (
    <SearchField
      label={label}
      value={query}
      onInput={onQuery}
      onEnter={(typed) => typed.trim() !== '' && onOpen(targetOf(typed))}
      onArrowDown={toResults}
      {...(query.trim() === '' ? {} : { controls: resultsId })}
    />
  );
}
