/** A field for one figure: label left, number right, its unit after it; what goes below stands below. Says itself when it cannot be used. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { type FigureKind, figureKinds, readTyped } from './figure-kinds';

interface FigureFieldProps {
  /** Of the input, so that a line elsewhere can lead to it. */
  id?: string;
  /** What is typed is held to this kind; without one, whoever shows the field says what is wrong. */
  kind?: FigureKind;
  label: string;
  unit: string;
  value: string;
  onInput: (typed: string) => void;
  hint?: string | undefined;
  /** `numeric` for whole numbers, where no kind says so. */
  inputMode?: 'decimal' | 'numeric';
  children?: ComponentChildren;
}

export function FigureField({ id: given, kind, label, unit, value, onInput, hint, inputMode, children }: FigureFieldProps) {
  const t = useWords(words);
  const made = useId();
  const id = given ?? made;
  const isWrong = kind !== undefined && readTyped(value, kind).state === 'wrong';
  const isWhole = kind !== undefined && figureKinds[kind].isWhole;
  const below = [isWrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="in">
        <input
          id={id}
          value={value}
          inputMode={inputMode ?? (isWhole ? 'numeric' : 'decimal')}
          autocomplete="off"
          maxLength={16}
          aria-invalid={isWrong}
          aria-describedby={below || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span>{unit}</span>
      </span>
      {kind && isWrong && (
        <span class="wrong" id={`${id}-wrong`}>
          {t(`wrong_${kind}`)}
        </span>
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
    </div>
  );
}
