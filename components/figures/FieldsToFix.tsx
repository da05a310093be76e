/** In place of a result: links to the fields that must be filled in or corrected first. */
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';

interface FieldsToFixProps {
  state: 'wrong' | 'missing';
  fields: readonly { id: string; label: string }[];
}

export function FieldsToFix({ state, fields }: FieldsToFixProps) {
  const t = useWords(words);
  return (
    <section class="sec">
      <p class="note links" role="status">
        {t(state)}{' '}
        {fields.map(({ id, label }) => (
          <button key={id} type="button" class="link" onClick={() => document.getElementById(id)?.focus()}>
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}
