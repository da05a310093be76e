/** The look-up field. It only passes on what is typed; who searches decides what to show. */
import type { Ref } from 'preact';
import { SearchIcon } from './Icons';

interface SearchFieldProps {
  /** Read out, and shown as the placeholder unless one is given. */
  label: string;
  placeholder?: string;
  value: string;
  onInput: (value: string) => void;
  /** Enter was pressed. */
  onEnter?: (value: string) => void;
  /** Arrow down was pressed: the results below may take the focus. */
  onArrowDown?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  /** Id of the list that shows what was found. */
  controls?: string;
  maxLength?: number;
}

export function SearchField(props: SearchFieldProps) {
  const {
    label,
    placeholder = label,
    value,
    onInput,
    onEnter,
    onArrowDown,
    inputRef,
    autoFocus = false,
    controls,
    maxLength = 4000,
  } = props;
  return (
    <label class="search">
      <SearchIcon />
      <span class="vh">{label}</span>
      <input
        ref={inputRef ?? null}
        type="search"
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        spellcheck={false}
        autofocus={autoFocus}
        aria-controls={controls}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && onEnter) {
            event.preventDefault();
            onEnter(event.currentTarget.value);
          } else if (event.key === 'ArrowDown' && onArrowDown) {
            event.preventDefault();
            onArrowDown();
          }
        }}
      />
    </label>
  );
}
