/** A field of several lines, with its hint and what is wrong with it. */
interface LoanTextAreaProps {
  id: string;
  label: string;
  value: string;
  rows: number;
  maxLength: number;
  hint?: string | undefined;
  problem?: string | undefined;
  onInput: (typed: string) => void;
}

export function LoanTextArea({ id, label, value, rows, maxLength, hint, problem, onInput }: LoanTextAreaProps) {
  const below = [problem && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field stacked">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="wide-in"
        rows={rows}
        value={value}
        maxLength={maxLength}
        autocomplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={below || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
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
    </div>
  );
}
