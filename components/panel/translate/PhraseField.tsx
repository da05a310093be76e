/** The field for a wording: as tall as what is in it, so that a whole selection can be read. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';

interface PhraseFieldProps {
  value: string;
  maxLength: number;
  onInput: (typed: string) => void;
}

export function PhraseField({ value, maxLength, onInput }: PhraseFieldProps) {
  const t = useWords(words);
  const id = useId();
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
        maxLength={maxLength}
        placeholder={t('example')}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value !== '' && (
        <button type="button" class="link cap" onClick={() => onInput('')}>
          {t('clear')}
        </button>
      )}
    </div>
  );
}
