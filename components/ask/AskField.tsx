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
}

export function AskField({ query, onQuery, inputRef }: AskFieldProps) {
  const t = useWords(words);
  const firstAnswer = () => document.querySelector<HTMLElement>(`#${answersId} button`);
  return (
    <SearchField
      label={t('field')}
      placeholder={t('placeholder')}
      value={query}
      maxLength={maxAskedLength}
      onInput={onQuery}
      onEnter={() => firstAnswer()?.click()}
      onArrowDown={() => firstAnswer()?.focus()}
      {...(inputRef ? { inputRef } : {})}
      {...(query.trim() === '' ? {} : { controls: answersId })}
    />
  );
}
