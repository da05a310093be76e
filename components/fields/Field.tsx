/** A control below its label, with what is wrong with it and a hint, both read aloud with it. */
import type { ComponentChildren } from 'preact';

/** What a control needs, so that label, problem and hint belong to it. */
interface Ties {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  /** The control stands below the label, however wide the screen is. */
  isStacked?: boolean;
  /** Stands below the hint. */
  below?: ComponentChildren;
  children: (ties: Ties) => ComponentChildren;
}

export function Field({ id, label, hint, problem, isStacked = false, below, children }: FieldProps) {
  const describedBy = [problem && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={isStacked ? 'field stacked' : 'field'}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': Boolean(problem), 'aria-describedby': describedBy || undefined })}
      {problem && (
        <span class="wrong" id={`${id}-wrong`}>
          {problem}
        </span>
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {below}
    </div>
  );
}
