/** The lender as the contract writes it. A record of that name is offered; once joined, the record follows the name, and can be parted from it. */
import { useEffect, useState } from 'preact/hooks';
import formWords from '@/assets/strings/panel-loan-form.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { Field } from '@/components/fields/Field';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { useAsync } from '@/components/use-async';
import { isCompanyName } from '@/lib/core/lenders/company-name';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import type { LoanFieldsProps } from './LoanFigureField';

export function LenderOfLoan({ input, set, idOf, problemOf }: LoanFieldsProps) {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  const [isFollowing, setFollowing] = useState(input.lenderId !== null);
  const name = input.lender.trim();
  return (
    <Field
      id={idOf('lender')}
      label={t('lender')}
      hint={name === '' || isCompanyName(name) ? t('lender_hint') : form('not_company')}
      problem={problemOf('lender')}
      isStacked
      below={
        <RecordOfLender
          name={name}
          lenderId={input.lenderId}
          isFollowing={isFollowing}
          onFollow={(lenderId) => set({ lenderId })}
          onChoose={(lenderId) => {
            setFollowing(lenderId !== null);
            set({ lenderId });
          }}
        />
      }
    >
      {(ties) => (
        <input
          {...ties}
          class="wide-in"
          value={input.lender}
          maxLength={80}
          autocomplete="off"
          // The record of the name before is not the record of this one.
          onInput={(event) => set({ lender: event.currentTarget.value, lenderId: null })}
        />
      )}
    </Field>
  );
}

interface RecordOfLenderProps {
  name: string;
  lenderId: string | null;
  /** The record of the name as it was before was joined, so that of the name as it is now is joined too. */
  isFollowing: boolean;
  onFollow: (lenderId: string) => void;
  onChoose: (lenderId: string | null) => void;
}

function RecordOfLender({ name, lenderId, isFollowing, onFollow, onChoose }: RecordOfLenderProps) {
  const { t } = useLoanWords();
  const nameOf = useName();
  const { findLenderIds, knowledge } = useApp();
  const found = useAsync(async () => {
    const named = name.length < 2 ? [] : await findLenderIds(name);
    const [id = null] = lenderId === null ? named.filter((one) => !isOwnLenderId(one)) : [lenderId];
    return { name, lender: id === null ? null : await (await knowledge).lender(id) };
  }, [name, lenderId, findLenderIds, knowledge]);
  const lender = found.state === 'done' && found.value.name === name ? found.value.lender : null;
  const toJoin = isFollowing && lenderId === null ? (lender?.id ?? null) : null;
  useEffect(() => {
    if (toJoin !== null) onFollow(toJoin);
  }, [toJoin]);
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
