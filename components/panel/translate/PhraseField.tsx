/** The text field for a wording, which grows with its text so that a whole selection can be read. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';

interface PhraseFieldProps {
  value: string;
  /** Characters that are translated; the field itself holds more. */
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
