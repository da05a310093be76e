/** Where the reader stands with all loans, each loan as a row, and the way to wipe them. */

import words from '@/assets/strings/loans.json';
import proofWords from '@/assets/strings/panel-proof.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { formatFen } from '@/components/figures/format-fen';
import { LoanFiles } from '@/components/panel/loan-files/LoanFiles';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { PlaceHead } from '@/components/panel/navigation/PlaceHead';
import { PlaceRow } from '@/components/panel/navigation/PlaceRow';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { PassphrasePart } from '@/components/panel/passphrase/PassphrasePart';
import { PlansButton } from '@/components/panel/plans/PlansButton';
import { OpenProof } from '@/components/panel/proof/OpenProof';
import { LoanReminders } from '@/components/panel/reminders/LoanReminders';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { type LoanOnDay, type StandingOfAll, standingOfAll } from '@/lib/core/own-loans/standing-of-all';
import { LenderInLatin } from './LenderInLatin';
import { NextDue } from './NextDue';
import { useLoanWords } from './use-loan-words';
import { WipeLoans } from './WipeLoans';

export function AllLoans({ loans }: { loans: readonly OwnLoan[] }) {
  const { t } = useLoanWords();
  const common = useWords(words);
  const proof = useWords(proofWords);
  const { today } = useApp();
  useReturnFocus(true);
  const all = standingOfAll(loans, today);
  const add = (
    <PlaceButton
      row="add-loan"
      place={{ view: 'loan_form', loanId: null, start: null }}
      look={loans.length === 0 ? 'btn primary' : 'btn'}
    >
      {t('add')}
    </PlaceButton>
  );
  return (
    <>
      <PlaceHead title={common('heading')}>
        <p class="cap dimmer">{t('where_kept')}</p>
      </PlaceHead>
      {loans.length === 0 ? (
        <section class="sec">
          <EmptyState title={t('empty_heading')}>
            <p>{t('empty_text')}</p>
            <p class="actions">{add}</p>
          </EmptyState>
        </section>
      ) : (
        <>
          <Stand all={all} />
          <PlansButton />
          <section class="sec" aria-labelledby="loans-each">
            <h2 class="sec-h" id="loans-each">
              {t('loans')}
              <small>{t('loans_note', { n: loans.length })}</small>
            </h2>
            <ul>
              {all.loans.map((one) => (
                <LoanRow key={one.loan.id} one={one} />
              ))}
            </ul>
            <p class="actions">{add}</p>
            <LoanFiles loans={all.loans} />
          </section>
          <LoanReminders />
        </>
      )}
      <section class="sec" aria-labelledby="loans-proof">
        <h2 class="sec-h" id="loans-proof">
          {proof('heading')}
        </h2>
        <p class="actions">
          <OpenProof />
        </p>
      </section>
      <PassphrasePart />
      <section class="sec" aria-labelledby="loans-wipe">
        <h2 class="sec-h" id="loans-wipe">
          {t('wipe_part')}
        </h2>
        <WipeLoans />
      </section>
    </>
  );
}

function Stand({ all: { late, isLeast, next, withinMonthFen, principalLeftFen } }: { all: StandingOfAll }) {
  const { t, yuan, day, lateSum, lateParts } = useLoanWords();
  const { today } = useApp();
  return (
    <section class="sec answers" aria-labelledby="loans-stand">
      <h2 class="sec-h" id="loans-stand">
        {t('stand')}
        <small>{t('stand_note', { date: day(today) })}</small>
      </h2>
      <dl class="statement">
        <div>
          <dt>{t('late')}</dt>
          <dd>
            {late === null ? (
              t('late_none')
            ) : (
              <>
                <span class="figure-lg">{lateSum(late, isLeast)}</span>
                <span class="sub">{t('late_days', { n: late.days })}</span>
                <span class="sub">{lateParts(late, isLeast)}</span>
              </>
            )}
          </dd>
        </div>
        <NextDue next={next} lender={next?.loan.lender} />
        <div>
          <dt>{t('within_month')}</dt>
          <dd>
            <b class="num">{yuan(withinMonthFen)}</b>
            {late && <span class="sub">{t('within_month_not_late')}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('principal_left')}</dt>
          <dd class="num">{yuan(principalLeftFen)}</dd>
        </div>
      </dl>
    </section>
  );
}

function LoanRow({ one: { loan, standing } }: { one: LoanOnDay }) {
  const { t, day } = useLoanWords();
  const { late, next, principalLeftFen } = standing;
  const state = late
    ? t('row_late', { n: late.days })
    : next
      ? t('row_next', { date: day(next.due.dueOn), sum: formatFen(next.openFen) })
      : t('row_done');
  return (
    <li>
      <PlaceRow row={loan.id} place={{ view: 'loan', loanId: loan.id }}>
        <span class="t">
          {loan.lender} <LenderInLatin loan={loan} />
        </span>
        <span class="d">{late ? <b class="num">{state}</b> : <span class="num">{state}</span>}</span>
        {principalLeftFen > 0 && <span class="d num">{t('row_left', { sum: formatFen(principalLeftFen) })}</span>}
      </PlaceRow>
    </li>
  );
}
