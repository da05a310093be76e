/** The field for a wording: as tall as what is in it, so that a whole selection can be read. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';

interface PhraseFieldProps {
  value: string;
  /** As much as is read; what is longer stays in the field. */
  maxLength: number;
  onInput: (typed: string) => void;
}

export function PhraseField({ value, maxLength, onInput }: PhraseFieldProps) {
  const t = useWords(words);
  const id = useId();
  const isLong = value.length > maxLength;
  return (
    <div class="phrase">
      <label class="small dim" for={id}>
        {t('field')}
      </label>
      <textarea
        id={id}
        rows={2}
        lang="zh"
        value={value}
        aria-describedby={isLong ? `${id}-long` : undefined}
        placeholder={t('example')}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span role="status">
        {isLong && (
          <span class="wrong small" id={`${id}-long`}>
            {t('too_long', { n: maxLength })}
          </span>
        )}
      </span>
      {value !== '' && (
        <button type="button" class="link cap" onClick={() => onInput('')}>
          {t('clear')}
        </button>
      )}
    </div>
  );
}
