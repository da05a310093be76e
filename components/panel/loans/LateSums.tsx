/** What is late of a loan, part by part, how it is worked out and by which rule; and what lies beyond 24 % a year. */

import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { Notice } from '@/components/Notice';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { type LatePart, type LoanStanding, lateTermsOf } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { useLoanWords } from './use-loan-words';

export interface LateSumsProps {
  loan: OwnLoan;
  standing: LoanStanding;
  late: LatePart;
  /** Elsewhere neither the code nor the 24 % line is the law. */
  isMainland: boolean;
}

export function LateSums({ loan, standing, late, isMainland }: LateSumsProps) {
  const { t, lateSum } = useLoanWords();
  const { isUpliftUnknown, aboveCapFen } = standing;
  const penalty = t(isUpliftUnknown ? 'at_least' : 'yuan', { sum: formatFen(late.penaltyFen) });
  return (
    <>
      <dl class="result">
        <dt>{t('principal')}</dt>
        <dd>{formatFen(late.principalFen)}</dd>
        <dt>{t('interest')}</dt>
        <dd>{formatFen(late.interestFen)}</dd>
        {late.feeFen > 0 && (
          <>
            <dt>{t('fee')}</dt>
            <dd>{formatFen(late.feeFen)}</dd>
          </>
        )}
        <dt>{t('penalty')}</dt>
        <dd>{isUpliftUnknown ? penalty : formatFen(late.penaltyFen)}</dd>
        <dt class="tot">{t('late_total')}</dt>
        <dd class="tot">{lateSum(late, isUpliftUnknown)}</dd>
      </dl>
      <WorkedOut loan={loan} isUpliftUnknown={isUpliftUnknown} />
      <p class="small dim">
        {t('late_order')} {isMainland && <RuleCite ruleId="civil-560-561" about={t('late_heading')} />}
      </p>
      {isMainland && aboveCapFen > 0 && (
        <div class="after">
          <Notice lead={t('cap', { sum: formatFen(aboveCapFen) })}>
            {t('cap_more')} <RuleCite ruleId="spc-24" />
          </Notice>
        </div>
      )}
    </>
  );
}

function WorkedOut({ loan, isUpliftUnknown }: { loan: OwnLoan; isUpliftUnknown: boolean }) {
  const { t } = useLoanWords();
  const named = useNamedPercent();
  const { latePercent, yearDays, graceDays } = lateTermsOf(loan);
  return (
    <>
      {isUpliftUnknown && <p class="small after">{t('late_unknown')}</p>}
      <p class={isUpliftUnknown ? 'small dim' : 'small dim after'}>
        {t('late_how', { percent: named(Math.round(latePercent * 100) / 100), year: yearDays })}{' '}
        {graceDays > 0 && t('late_how_grace', { n: graceDays })}
      </p>
    </>
  );
}
