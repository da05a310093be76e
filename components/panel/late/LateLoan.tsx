/** A kept loan that is late: whose it is and by how much, then all that “already late” says, filled from it. */
import words from '@/assets/strings/panel-late-loan.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { LoanTerms } from '@/components/panel/loans/LoanTerms';
import { useOwnLoans } from '@/components/panel/loans/use-own-loans';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { PlaceHead } from '@/components/panel/navigation/PlaceHead';
import type { LatePlace } from '@/components/panel/navigation/panel-route';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { useKeepsOpen } from '@/components/panel/passphrase/use-vault';
import { useAsync } from '@/components/use-async';
import { underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { standingOf } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { AnyLate } from './AnyLate';
import { LateAnswers } from './LateAnswers';

export function LateLoan({ place, loanId }: { place: LatePlace; loanId: string }) {
  const { isPrivateWindow } = useApp();
  const { answer } = useOwnLoans();
  useKeepsOpen();
  if (answer.state === 'loading') return <div class="head" aria-busy="true" />;
  const loans = answer.state === 'done' && !isPrivateWindow ? answer.value : [];
  const loan = loans.find(({ id }) => id === loanId);
  return loan ? <KeptLoan loan={loan} /> : <AnyLate place={place} isLoanGone />;
}

function KeptLoan({ loan }: { loan: OwnLoan }) {
  const { knowledge, today } = useApp();
  const answer = useAsync(async () => {
    const records = await knowledge;
    const [stages, tips, channels, letters, lender] = await Promise.all([
      records.stages(),
      records.tips(),
      records.channels(),
      records.letters(),
      loan.lenderId === null ? null : records.lender(loan.lenderId),
    ]);
    return { stages, tips, channels, letters, lender };
  }, [knowledge, loan.lenderId]);
  useReturnFocus(answer.state === 'done');
  const t = useWords(words);
  const standing = standingOf(loan, today);
  const { late } = standing;
  const dueOn = standing.dues.find(({ settledOn }) => settledOn === null)?.due.dueOn ?? today;
  const { lender: name } = loan;
  if (late === null)
    return (
      <PlaceHead title={t('not_late', { lender: name })}>
        <EmptyState title={t('not_late_text')}>
          <PlaceButton row="late-loan" place={{ view: 'loan', loanId: loan.id }} look="link">
            {t('open')}
          </PlaceButton>
        </EmptyState>
      </PlaceHead>
    );
  const lender = answer.state === 'done' ? answer.value.lender : null;
  const isMainland = lender === null || underMainlandRules(lender);
  return (
    <>
      <PlaceHead title={t('late_days', { lender: name, n: late.days })}>
        <LoanTerms loan={loan} />
      </PlaceHead>
      {answer.state === 'done' && (
        <LateAnswers
          {...answer.value}
          late={{ dueOn, daysOverdue: late.days, overdueYuan: null }}
          ofLoan={{ loan, standing, late, isMainland }}
        />
      )}
    </>
  );
}
