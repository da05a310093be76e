/** A field for a day, before or after today, with what is wrong with it. */
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
  const below = [problem !== undefined && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="in">
        <input
          id={id}
          type="date"
          value={value}
          max={max}
          aria-invalid={problem !== undefined}
          aria-describedby={below || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </span>
      {problem !== undefined && (
        <span class="wrong" id={`${id}-wrong`}>
          {problem}
        </span>
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
