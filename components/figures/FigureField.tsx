/** A field for one figure with its unit, which says itself when the figure cannot be used. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { Field } from '@/components/fields/Field';
import { type FigureKind, figureKinds, readTyped } from './figure-kinds';

/** A pasted sum comes with its words around it; cut short it would be another sum. */
const maxLength = 60;

interface FigureFieldProps {
  /** Id of the input, for links that move the focus to it. */
  id?: string;
  /** Sets the limits of what may be typed. */
  kind: FigureKind;
  label: string;
  unit: string;
  value: string;
  onInput: (typed: string) => void;
  hint?: string | undefined;
  /** A problem other than the figure itself, such as a required field left blank. */
  problem?: string | undefined;
  children?: ComponentChildren;
}

export function FigureField({
  id: given,
  kind,
  label,
  unit,
  value,
  onInput,
  hint,
  problem,
  children,
}: FigureFieldProps) {
  const t = useWords(words);
  const made = useId();
  const id = given ?? made;
  const wrong = readTyped(value, kind).state === 'wrong' ? t(`wrong_${kind}`) : problem;
  return (
    <Field id={id} label={label} hint={hint} problem={wrong} below={children}>
      {(ties) => (
        <span class="in">
          <input
            {...ties}
            value={value}
            inputMode={figureKinds[kind].isWhole ? 'numeric' : 'decimal'}
            autocomplete="off"
            maxLength={maxLength}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <span>{unit}</span>
        </span>
      )}
    </Field>
  );
}
