/** The form for a loan the reader has taken: a new one, perhaps with what an offer or a record says, or one to change. */
import { useState } from 'preact/hooks';
import formWords from '@/assets/strings/panel-loan-form.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { useDrafts, withLoan, withoutLoan } from '@/components/panel/drafts/calculator-drafts';
import { blankOwnLoan, inputOfOwnLoan } from '@/components/panel/drafts/own-loan-input';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LoanFormPlace } from '@/components/panel/navigation/panel-route';
import { UndoNotice } from '@/components/UndoNotice';
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
  const form = useWords(formWords);
  const { ownLoans, today } = useApp();
  const { back, turn, route } = useNav();
  const [base] = useState(() => loan ?? { id: ownLoanId(crypto.randomUUID()), addedOn: today, payments: [] });
  const { drafts, change } = useDrafts();
  const key = JSON.stringify([place.loanId, place.start]);
  const start = loan ? inputOfOwnLoan(loan) : { ...blankOwnLoan, ...place.start };
  const begun = drafts.loans[key];
  const [isFoundAgain, setFoundAgain] = useState(begun !== undefined);
  const forget = () => change((now) => withoutLoan(now, key));
  const isGone = place.loanId !== null && loan === null;
  const problem = isGone ? 'missing' : isFull ? 'full' : null;
  const keep = async (kept: OwnLoan) => {
    await ownLoans.save(kept);
    forget();
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
            {isFoundAgain && (
              <div class="after">
                <UndoNotice
                  undo={form('start_over')}
                  onUndo={() => {
                    forget();
                    setFoundAgain(false);
                  }}
                >
                  {form('found_again')}
                </UndoNotice>
              </div>
            )}
          </>
        ) : (
          <EmptyState title={t(problem)} level={1} />
        )}
      </div>
      {problem === null && (
        <LoanForm
          input={begun ?? start}
          onInput={(part) => change((now) => withLoan(now, key, { ...(now.loans[key] ?? start), ...part }))}
          // A payment may have been added since the form was opened.
          base={loan ?? base}
          onKeep={keep}
          onCancel={() => {
            forget();
            back();
          }}
        />
      )}
    </>
  );
}
