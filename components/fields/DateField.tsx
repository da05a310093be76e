/** A field for a day, before or after today. */
import { Field } from './Field';

interface DateFieldProps {
  id: string;
  label: string;
  /** 2026-10-20; empty while nothing is typed. */
  value: string;
  max?: string | undefined;
  problem: string | undefined;
  hint?: string | undefined;
  onInput: (date: string) => void;
}

export function DateField({ id, label, value, max, problem, hint, onInput }: DateFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {(ties) => (
        <span class="in">
          <input
            {...ties}
            type="date"
            value={value}
            max={max}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}
