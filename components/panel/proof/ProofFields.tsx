/** Fields of the forms for evidence: a line of text, whom it is about, and the buttons. */
import { useId } from 'preact/hooks';
import { Field } from '@/components/fields/Field';
import { FormEnd } from '@/components/fields/FormEnd';
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
    <Field id={id} label={label} hint={hint} isStacked>
      {(ties) => (
        <>
          <input
            {...ties}
            class="wide-in"
            value={value}
            maxLength={80}
            autocomplete="off"
            list={known.length > 0 ? `${id}-known` : undefined}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {known.length > 0 && (
            <datalist id={`${id}-known`}>
              {known.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
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

export function ProofFormEnd({ onCancel }: { onCancel: () => void }) {
  const { t } = useProofWords();
  return <FormEnd submit={t('save')} cancel={t('cancel')} onCancel={onCancel} />;
}
