/** A row of radio buttons beside its label. */
import { Choice, type ChoiceProps } from './Choice';

interface ChoiceFieldProps<Value extends string | number> extends ChoiceProps<Value> {
  hint?: string;
  look?: string;
}

export function ChoiceField<Value extends string | number>({ hint, look, ...choice }: ChoiceFieldProps<Value>) {
  return (
    <div class={look === undefined ? 'field' : `field ${look}`}>
      {/* The row says it itself. */}
      <span class="lab" aria-hidden="true">
        {choice.label}
      </span>
      <Choice {...choice} />
      {hint && <span class="hint">{hint}</span>}
    </div>
  );
}
