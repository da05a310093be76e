/** A field for a passphrase, with what is wrong with it. */
interface PassphraseFieldProps {
  id: string;
  label: string;
  value: string;
  isShown: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  onInput: (typed: string) => void;
}

export function PassphraseField({ id, label, value, isShown, hint, problem, onInput }: PassphraseFieldProps) {
  const below = [problem && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field stacked">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="wide-in"
        // The types take one kind of field or the other, and this is now one, now the other.
        type={(isShown ? 'text' : 'password') as 'password'}
        value={value}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        autocapitalize="off"
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
