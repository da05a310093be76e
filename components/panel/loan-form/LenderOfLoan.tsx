/** The lender as the contract writes it; a record of that name is offered, and never taken by itself. */
import { useApp, useName } from '@/components/app-context';
import { Field } from '@/components/fields/Field';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { useAsync } from '@/components/use-async';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import type { LoanFieldsProps } from './LoanFigureField';

export function LenderOfLoan({ input, set, idOf, problemOf }: LoanFieldsProps) {
  const { t } = useLoanWords();
  return (
    <Field
      id={idOf('lender')}
      label={t('lender')}
      hint={t('lender_hint')}
      problem={problemOf('lender')}
      isStacked
      below={
        <RecordOfLender name={input.lender} lenderId={input.lenderId} onChoose={(lenderId) => set({ lenderId })} />
      }
    >
      {(ties) => (
        <input
          {...ties}
          class="wide-in"
          value={input.lender}
          maxLength={80}
          autocomplete="off"
          onInput={(event) => set({ lender: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

interface RecordOfLenderProps {
  name: string;
  lenderId: string | null;
  onChoose: (lenderId: string | null) => void;
}

function RecordOfLender({ name, lenderId, onChoose }: RecordOfLenderProps) {
  const { t } = useLoanWords();
  const nameOf = useName();
  const { findLenderIds, knowledge } = useApp();
  const found = useAsync(async () => {
    const named = name.trim().length < 2 ? [] : await findLenderIds(name);
    const [id = null] = lenderId === null ? named.filter((one) => !isOwnLenderId(one)) : [lenderId];
    return id === null ? null : (await knowledge).lender(id);
  }, [name, lenderId, findLenderIds, knowledge]);
  const lender = found.state === 'done' ? found.value : null;
  return (
    <span class="small dim record-of-lender" aria-live="polite">
      {lender && (
        <>
          {t(lenderId === null ? 'match' : 'matched', { name: nameOf(lender.name) })}
          <button type="button" class="link" onClick={() => onChoose(lenderId === null ? lender.id : null)}>
            {t(lenderId === null ? 'match_yes' : 'match_no')}
          </button>
        </>
      )}
    </span>
  );
}
