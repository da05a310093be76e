/** The one field of popup and panel: a name, a price, a whole offer or a question. Answers stand below it; Enter opens the first. */
import type { Ref } from 'preact';
import words from '@/assets/strings/ask.json';
import { useWords } from '@/components/app-context';
import { SearchField } from '@/components/SearchField';

export const answersId = 'answers';

/** As much as is read of what is pasted. */
export const maxAskedLength = 2000;

interface AskFieldProps {
  query: string;
  onQuery: (query: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Where it looks for the words in one part only: what it is called there, and the id of what it finds. */
  within?: { label: string; resultsId: string } | null;
}

export function AskField({ query, onQuery, inputRef, within = null }: AskFieldProps) {
  const t = useWords(words);
  const resultsId = within?.resultsId ?? answersId;
  // Of one part only rows are answers; what stands there when nothing is found is none.
  const firstAnswer = () => document.querySelector<HTMLElement>(`#${resultsId} ${within ? 'li button' : 'button'}`);
  return (
    <SearchField
      label={within?.label ?? t('field')}
      placeholder={within?.label ?? t('placeholder')}
      value={query}
      maxLength={maxAskedLength}
      onInput={onQuery}
      onEnter={() => query.trim() !== '' && firstAnswer()?.click()}
      onArrowDown={() => firstAnswer()?.focus()}
      {...(inputRef ? { inputRef } : {})}
      {...(query.trim() === '' ? {} : { controls: resultsId })}
    />
  );
}
