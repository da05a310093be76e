/** The popup's look-up: what is typed is listed above; Enter goes on in the panel. */
import { SearchField } from '@/components/SearchField';
import type { PanelTarget } from '@/lib/messaging/protocol';

export const resultsId = 'look-up-results';

/** Longer than any lender's name: then it is a passage, not a name. */
const longestName = 40;

/** As much as the panel takes. */
const longestQuery = 200;
const longestPassage = 500;

export function isPassage(query: string): boolean {
  return query.trim().length > longestName;
}

/** Where Enter leads. */
export function targetOf(query: string): PanelTarget {
  const trimmed = query.trim();
  return isPassage(trimmed)
    ? { view: 'translate', phrase: trimmed.slice(0, longestPassage) }
    : { view: 'lookup', query: trimmed.slice(0, longestQuery) };
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
