/** A row of radio buttons. */
export interface ChoiceProps<Value extends string | number> {
  label: string;
  name: string;
  values: readonly { value: Value; word: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Choice<Value extends string | number>({ label, name, values, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="seg" aria-label={label}>
      {values.map(({ value, word }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
