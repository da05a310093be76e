/** The loan calculator: fields, the result while typing, and the origin of figures filled in from a page. */
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { FieldsToFix } from '@/components/figures/FieldsToFix';
import { LoanInputs, loanFieldId } from '@/components/figures/LoanInputs';
import { isExampleLoan, type LoanFigure, type LoanReading, readLoan } from '@/components/figures/loan-input';
import { originOf } from '@/components/figures/loan-start';
import { Notice } from '@/components/Notice';
import { useDrafts } from '@/components/panel/drafts/calculator-drafts';
import { LoanResult } from './LoanResult';

const idBase = 'loan';

export function LoanFields() {
  const t = useWords(words);
  const { drafts, change } = useDrafts();
  const { loan: input, loanStart: start } = drafts;
  return (
    <>
      <section class="sec" aria-labelledby="own-figures">
        <h2 class="sec-h" id="own-figures">
          {t(start === null ? 'own_figures' : 'figures_of_page')}
        </h2>
        {start !== null && (
          <div class="after">
            <Notice>
              {t('figures_from', { wording: start.wording })}
              {start.feesLeftOut > 0 && <> {t('fees_not_filled', { n: start.feesLeftOut })}</>}
            </Notice>
          </div>
        )}
        <LoanInputs
          idBase={idBase}
          input={input}
          set={(part) => change((now) => ({ ...now, loan: { ...now.loan, ...part } }))}
          hintOf={(field) => {
            const origin = originOf(start, field, input);
            return origin === null ? undefined : t(`origin_${origin}`);
          }}
        />
      </section>
      <Outcome loan={readLoan(input)} isExample={start === null && isExampleLoan(input)} />
    </>
  );
}

function Outcome({ loan, isExample }: { loan: LoanReading; isExample: boolean }) {
  const t = useWords(words);
  const labels: Record<LoanFigure, string> = {
    principal: t('principal'),
    periods: t('periods'),
    payment: t('payment'),
    rate: t('rate'),
    upfront: t('upfront'),
    monthlyFee: t('monthly_fee'),
  };
  if (loan.state === 'loan') return <LoanResult loan={loan} isExample={isExample} />;
  if (loan.state !== 'no_loan')
    return (
      <FieldsToFix
        state={loan.state}
        fields={loan.fields.map((field) => ({ id: loanFieldId(idBase, field), label: labels[field] }))}
      />
    );
  return (
    <section class="sec">
      <p class="note" role="status">
        {t('no_loan')}
      </p>
    </section>
  );
}
