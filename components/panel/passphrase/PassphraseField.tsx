/** A field for a passphrase. */
import { Field } from '@/components/fields/Field';

interface PassphraseFieldProps {
  id: string;
  label: string;
  value: string;
  isShown: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  onInput: (typed: string) => void;
}

export function PassphraseField({ id, label, value, isShown, hint, problem, onInput }: PassphraseFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem} isStacked>
      {(ties) => (
        <input
          {...ties}
          class="wide-in"
          // The types take one kind of field or the other, and this is now one, now the other.
          type={(isShown ? 'text' : 'password') as 'password'}
          value={value}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          autocapitalize="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
