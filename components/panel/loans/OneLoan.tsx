/** One loan: what is late and how that is worked out, what comes next, what was paid, and what is still owed over time. */
import { useState } from 'preact/hooks';
import formWords from '@/assets/strings/panel-loan-form.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { formatFen } from '@/components/figures/format-fen';
import { Notice } from '@/components/Notice';
import { LettersButton } from '@/components/panel/letters/LettersButton';
import { LoanFiles } from '@/components/panel/loan-files/LoanFiles';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { lettersAbout } from '@/components/panel/navigation/panel-route';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { PayOffEarly } from '@/components/panel/pay-off/PayOffEarly';
import { OpenProof } from '@/components/panel/proof/OpenProof';
import { UndoNotice } from '@/components/UndoNotice';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { type LoanStanding, standingOf } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { yearlyPrice } from '@/lib/core/own-loans/yearly-price';
import { LatePartOfLoan } from './LatePartOfLoan';
import { LoanDues } from './LoanDues';
import { LoanPayments } from './LoanPayments';
import { LoanTerms } from './LoanTerms';
import { NextDue } from './NextDue';
import { OwedFigure } from './OwedFigure';
import { useLoanWords } from './use-loan-words';
import { YearlyPrice } from './YearlyPrice';

/** `kept`: null once it was deleted, here or elsewhere. */
export function OneLoan({ kept }: { kept: OwnLoan | null }) {
  const { t } = useLoanWords();
  const { ownLoans } = useApp();
  const [removed, setRemoved] = useState<OwnLoan | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const heading = usePlaceHeading();
  useReturnFocus(kept !== null);
  const loan = kept ?? removed;
  if (loan === null)
    return (
      <div class="head">
        <BackButton />
        <EmptyState title={t('missing')} level={1} />
      </div>
    );
  const remove = async () => {
    setRemoved(loan);
    setFailed(false);
    await ownLoans.remove(loan.id).catch(() => setFailed(true));
    // The button that was pressed is gone.
    heading.current?.focus({ preventScroll: true });
  };
  const putBack = async () => {
    await ownLoans.save(loan).catch(() => setFailed(true));
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <article class="own-loan">
      <div class="head">
        <BackButton />
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {loan.lender}
        </h1>
        <LoanTerms loan={loan} />
        {loan.note !== '' && <p class="small">{loan.note}</p>}
        <div aria-live="polite">
          {kept === null && (
            <div class="after">
              <UndoNotice undo={t('undo')} onUndo={() => void putBack()}>
                {t('removed', { lender: loan.lender })}
              </UndoNotice>
            </div>
          )}
          {hasFailed && (
            <div class="after">
              <Notice>{t('save_failed')}</Notice>
            </div>
          )}
        </div>
      </div>
      {kept && <LoanToday loan={kept} onRemove={() => void remove()} />}
    </article>
  );
}

function LoanToday({ loan, onRemove }: { loan: OwnLoan; onRemove: () => void }) {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  const { today, knowledge } = useApp();
  const found = useAsync(
    async () => (loan.lenderId === null ? null : (await knowledge).lender(loan.lenderId)),
    [knowledge, loan.lenderId],
  );
  const lender = found.state === 'done' ? found.value : null;
  const isMainland = lender === null || underMainlandRules(lender);
  const standing = standingOf(loan, today);
  const price = yearlyPrice(loan);
  return (
    <>
      {price && (
        <section class="sec" aria-label={form('price')}>
          <YearlyPrice {...price} isMainland={isMainland} note={form('price_kept')} />
        </section>
      )}
      {standing.late && <LatePartOfLoan loan={loan} standing={standing} late={standing.late} isMainland={isMainland} />}
      <Figures standing={standing} />
      <LoanDues standing={standing} files={<LoanFiles loans={[{ loan, standing }]} />} />
      <PayOffEarly loan={loan} standing={standing} isMainland={isMainland} />
      <LoanPayments loan={loan} surplusFen={standing.surplusFen} />
      <OwedFigure standing={standing} />
      <section class="sec">
        <div class="actions">
          {standing.late === null && <LettersButton row="loan-letters" place={lettersAbout(loan)} word="open" />}
          <PlaceButton row="change-loan" place={{ view: 'loan_form', loanId: loan.id, start: null }}>
            {t('change')}
          </PlaceButton>
          <OpenProof lender={loan.lender} />
          <button type="button" class="btn" onClick={onRemove}>
            {t('remove')}
          </button>
        </div>
        {lender && <AboutLender lender={lender} />}
      </section>
    </>
  );
}

function AboutLender({ lender }: { lender: Lender }) {
  const { t } = useLoanWords();
  const name = useName();
  return (
    <p class="after">
      <PlaceButton row="loan-lender" place={{ view: 'lender', lenderId: lender.id }} look="link">
        {t('about_lender', { name: name(lender.name) })}
      </PlaceButton>
    </p>
  );
}

function Figures({ standing }: { standing: LoanStanding }) {
  const { t, yuan } = useLoanWords();
  const { next, withinMonthFen, principalLeftFen, costLeftFen, paidFen, late, isUpliftUnknown } = standing;
  const isLeast = late !== null && isUpliftUnknown;
  return (
    <section class="sec answers" aria-label={t('stand')}>
      <dl class="statement">
        <NextDue next={next} />
        {next !== null && (
          <div>
            <dt>{t('within_month')}</dt>
            <dd class="num">{yuan(withinMonthFen)}</dd>
          </div>
        )}
        <div>
          <dt>{t('principal_left')}</dt>
          <dd class="num">{yuan(principalLeftFen)}</dd>
        </div>
        <div>
          <dt>{t('cost_left')}</dt>
          <dd class="num">{isLeast ? t('at_least', { sum: formatFen(costLeftFen) }) : yuan(costLeftFen)}</dd>
        </div>
        <div>
          <dt>{t('paid')}</dt>
          <dd class="num">{yuan(paidFen)}</dd>
        </div>
      </dl>
    </section>
  );
}
