/** Letters as the reader has changed them. The panel holds them while it is open; they are stored nowhere. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export type LetterDrafts = Map<string, string>;

export const LettersContext = createContext<LetterDrafts>(new Map());

/** `key`: of the letter with all it was made from, so that another choice makes another letter. */
export function useLetterDraft(key: string): [string | null, (text: string | null) => void] {
  const drafts = useContext(LettersContext);
  const [, setChanges] = useState(0);
  const change = (text: string | null) => {
    if (text === null) drafts.delete(key);
    else drafts.set(key, text);
    setChanges((times) => times + 1);
  };
  return [drafts.get(key) ?? null, change];
}
