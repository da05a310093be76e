/** Fields of the forms for evidence: a line of text, a choice, and whom it is about. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useProofWords } from './use-proof-words';

interface LineFieldProps {
  id: string;
  label: string;
  value: string;
  hint: string;
  /** Offered while typing. */
  known?: readonly string[];
  onInput: (typed: string) => void;
}

export function LineField({ id, label, value, hint, known = [], onInput }: LineFieldProps) {
  return (
    <div class="field stacked">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="wide-in"
        value={value}
        maxLength={80}
        autocomplete="off"
        list={known.length > 0 ? `${id}-known` : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}

interface LenderFieldProps {
  label: string;
  value: string;
  lenders: readonly string[];
  onInput: (typed: string) => void;
}

export function LenderField({ label, value, lenders, onInput }: LenderFieldProps) {
  const { t } = useProofWords();
  return (
    <LineField id={useId()} label={label} value={value} hint={t('lender_hint')} known={lenders} onInput={onInput} />
  );
}

interface SelectFieldProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  wordOf: (value: Value) => string;
  onChoose: (value: Value) => void;
}

export function SelectField<Value extends string>({ label, values, value, wordOf, onChoose }: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="in">
        <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
          {values.map((each) => (
            <option key={each} value={each}>
              {wordOf(each)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

/** The buttons under a form. */
export function FormEnd({ onCancel, children }: { onCancel: () => void; children?: ComponentChildren }) {
  const { t } = useProofWords();
  return (
    <div class="actions">
      {children}
      <button type="submit" class="btn primary">
        {t('save')}
      </button>
      <button type="button" class="btn" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
