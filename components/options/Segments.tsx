/** A few values of which one holds, side by side, with a name and a sentence about them. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SegmentsProps<Value extends string> {
  name: string;
  label: string;
  values: readonly Value[];
  value: Value;
  wordOf: (value: Value) => string;
  onPick: (value: Value) => void;
  /** Below, about the value that holds. */
  children?: ComponentChildren;
}

export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { name, label, values, value, wordOf, onPick, children } = props;
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={children ? `${id}-about` : undefined}>
      <legend>{label}</legend>
      <span class="seg">
        {values.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === value} onChange={() => onPick(each)} />
            {wordOf(each)}
          </label>
        ))}
      </span>
      {children ? (
        <div class="about-setting" id={`${id}-about`}>
          {children}
        </div>
      ) : null}
    </fieldset>
  );
}
