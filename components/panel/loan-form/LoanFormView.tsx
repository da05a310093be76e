/** The form for a loan the reader has taken: a new one, perhaps with what an offer or a record says, or one to change. */
import { useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { blankOwnLoan, inputOfOwnLoan } from '@/components/panel/drafts/own-loan-input';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LoanFormPlace } from '@/components/panel/navigation/panel-route';
import { type OwnLoan, ownLoanId } from '@/lib/core/own-loans/own-loan';
import { LoanForm } from './LoanForm';

interface LoanFormViewProps {
  place: LoanFormPlace;
  /** The loan to change; null: a new one, or one that is gone. */
  loan: OwnLoan | null;
  /** No more can be kept. */
  isFull: boolean;
}

export function LoanFormView({ place, loan, isFull }: LoanFormViewProps) {
  const { t } = useLoanWords();
  const { ownLoans, today } = useApp();
  const { back, turn, route } = useNav();
  const [base] = useState(
    () => loan ?? { id: ownLoanId(crypto.randomUUID()), addedOn: today, payments: [], courtOn: null },
  );
  const isGone = place.loanId !== null && loan === null;
  const problem = isGone ? 'missing' : isFull ? 'full' : null;
  const keep = async (kept: OwnLoan) => {
    await ownLoans.save(kept);
    // What is changed was opened from its own view, which lies behind.
    if (place.loanId !== null && route.behind.length > 0) back();
    else turn({ view: 'loan', loanId: kept.id });
  };
  return (
    <>
      <div class="head">
        <BackButton />
        {problem === null ? (
          <>
            <h1 class="summary">{t(place.loanId === null ? 'form_add' : 'form_change')}</h1>
            <p class="small dim">{t(place.start === null ? 'form_note' : 'form_from')}</p>
          </>
        ) : (
          <EmptyState title={t(problem)} level={1} />
        )}
      </div>
      {problem === null && (
        <LoanForm
          start={loan ? inputOfOwnLoan(loan) : { ...blankOwnLoan, ...place.start }}
          // A payment may have been added since the form was opened.
          base={loan ?? base}
          onKeep={keep}
          onCancel={back}
        />
      )}
    </>
  );
}
