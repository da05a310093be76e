/** A field to choose one of several values. */
import { Field } from './Field';

interface SelectFieldProps<Value extends string> {
  id: string;
  label: string;
  values: readonly Value[];
  value: Value;
  wordOf: (value: Value) => string;
  hint?: string | undefined;
  isStacked?: boolean;
  onChoose: (value: Value) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, values, value, wordOf, hint, isStacked = false, onChoose } = props;
  const choose = (wanted: string) => {
    const chosen = values.find((one) => one === wanted);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Field id={id} label={label} hint={hint} isStacked={isStacked}>
      {(ties) => (
        <span class="in">
          <select {...ties} value={value} onChange={(event) => choose(event.currentTarget.value)}>
            {values.map((one) => (
              <option key={one} value={one}>
                {wordOf(one)}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
