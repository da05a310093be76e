/** What is late of a kept loan, by its own figures. Nothing is put on the sum as a whole: interest bears no interest. */
import words from '@/assets/strings/panel-late-loan.json';
import loanWords from '@/assets/strings/panel-loans.json';
import { useWords } from '@/components/app-context';
import { LateSums, type LateSumsProps } from '@/components/panel/loans/LateSums';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { termsOfLateLoan } from './late-plan';

export function LateOfLoan(sums: LateSumsProps) {
  const t = useWords(words);
  const loans = useWords(loanWords);
  const { loan, standing, late } = sums;
  const terms = termsOfLateLoan(loan, standing);
  return (
    <section class="sec" aria-labelledby="late-cost">
      <h2 class="sec-h" id="late-cost">
        {loans('late_heading')}
        <small>{loan.lender}</small>
      </h2>
      <LateSums {...sums} />
      {standing.isUpliftUnknown && (
        <p class="after">
          {t('missing_uplift')}{' '}
          <PlaceButton row="late-fill" place={{ view: 'loan_form', loanId: loan.id, start: null }} look="link">
            {t('fill')}
          </PlaceButton>
        </p>
      )}
      <p class="links after">
        <PlaceButton row="late-loan" place={{ view: 'loan', loanId: loan.id }} look="link">
          {t('open')}
        </PlaceButton>
        {terms && (
          <PlaceButton
            row="late-calculate"
            place={{
              view: 'calculate',
              start: {
                kind: 'lateness',
                lenderId: null,
                contractAnnualPercent: terms.contractPercent,
                upliftPercent: terms.upliftPercent,
                daysOverdue: late.days,
                overdueYuan: terms.overdueFen / 100,
                principalOf: loan.lender,
              },
            }}
            look="link"
          >
            {t('calculate')}
          </PlaceButton>
        )}
      </p>
    </section>
  );
}
