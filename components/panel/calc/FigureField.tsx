/** A field for one figure: label left, number right, its unit after it; what goes below stands below. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FigureFieldProps {
  label: string;
  unit: string;
  value: string;
  onInput: (typed: string) => void;
  hint?: string | undefined;
  /** `numeric` for whole numbers. */
  inputMode?: 'decimal' | 'numeric';
  children?: ComponentChildren;
}

export function FigureField({ label, unit, value, onInput, hint, inputMode = 'decimal', children }: FigureFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="in">
        <input
          id={id}
          value={value}
          inputMode={inputMode}
          autocomplete="off"
          maxLength={16}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span>{unit}</span>
      </span>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
    </div>
  );
}
