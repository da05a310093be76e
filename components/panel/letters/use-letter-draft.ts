/** A letter as the reader has changed it, or what was chosen for it; null: it is as it was made. */
import { useDrafts, withLetter } from '@/components/panel/drafts/calculator-drafts';

/** `key`: of the letter with all it was made from, so that another choice makes another letter. */
export function useLetterDraft(key: string, loanId: string | null): [string | null, (text: string | null) => void] {
  const { drafts, change } = useDrafts();
  return [
    drafts.letters[key]?.text ?? null,
    (text) => change((now) => withLetter(now, key, text === null ? null : { loanId, text })),
  ];
}
