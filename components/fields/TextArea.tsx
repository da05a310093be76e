/** A field of several lines. */
import { Field } from './Field';

interface TextAreaProps {
  id: string;
  label: string;
  value: string;
  rows: number;
  maxLength: number;
  hint?: string | undefined;
  problem?: string | undefined;
  onInput: (typed: string) => void;
}

export function TextArea({ id, label, value, rows, maxLength, hint, problem, onInput }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem} isStacked>
      {(ties) => (
        <textarea
          {...ties}
          class="wide-in"
          rows={rows}
          value={value}
          maxLength={maxLength}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
