/** The fields of a loan: what is known of it, and its fees; the result follows as one types. */
import { useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { repaymentKinds } from '@/lib/core/repayment-plan';
import { Choice } from './Choice';
import { FigureField } from './FigureField';
import { LoanResult } from './LoanResult';
import { type LoanInput, ratePeriods, readLoan, startOfLoan } from './loan-input';

export function LoanFields() {
  const t = useWords(words);
  const [input, setInput] = useState(startOfLoan);
  const set = (part: Partial<LoanInput>) => setInput({ ...input, ...part });
  const loan = readLoan(input);
  return (
    <>
      <section class="sec fields" aria-labelledby="own-figures">
        <h2 class="sec-h" id="own-figures">
          {t('own_figures')}
        </h2>
        <FigureField label={t('principal')} unit={t('yuan')} value={input.principal} onInput={(principal) => set({ principal })} />
        <FigureField label={t('periods')} unit={t('months')} value={input.periods} inputMode="numeric" onInput={(periods) => set({ periods })} />
        <div class="field">
          <span class="lab">{t('known')}</span>
          <Choice
            label={t('known')}
            name="loan-known"
            values={(['payment', 'rate'] as const).map((value) => ({ value, word: t(`known_${value}`) }))}
            chosen={input.known}
            onChoose={(known) => set({ known })}
          />
        </div>
        {input.known === 'payment' ? (
          <FigureField label={t('payment')} unit={t('yuan')} value={input.payment} onInput={(payment) => set({ payment })} />
        ) : (
          <RateFields input={input} set={set} />
        )}
        <FigureField label={t('upfront')} unit={t('yuan')} value={input.upfront} onInput={(upfront) => set({ upfront })} />
        <FigureField label={t('monthly_fee')} unit={t('yuan')} value={input.monthlyFee} hint={t('fees_hint')} onInput={(monthlyFee) => set({ monthlyFee })} />
      </section>
      {loan.state === 'loan' ? (
        <LoanResult rows={loan.rows} cost={loan.cost} nominalPercent={loan.nominalPercent} />
      ) : (
        <section class="sec">
          <p class="note" role="status">
            {t(loan.state)}
          </p>
        </section>
      )}
    </>
  );
}

function RateFields({ input, set }: { input: LoanInput; set: (part: Partial<LoanInput>) => void }) {
  const t = useWords(words);
  const id = useId();
  return (
    <>
      <FigureField label={t('rate')} unit={t('percent')} value={input.rate} onInput={(rate) => set({ rate })}>
        <Choice
          label={t('rate_per')}
          name="loan-rate-per"
          values={ratePeriods.map((value) => ({ value, word: t(`per_${value}`) }))}
          chosen={input.ratePer}
          onChoose={(ratePer) => set({ ratePer })}
        />
      </FigureField>
      <div class="field stacked">
        <label for={id}>{t('repayment')}</label>
        <span class="in">
          <select
            id={id}
            value={input.repayment}
            onChange={(event) => {
              const wanted = event.currentTarget.value;
              set({ repayment: repaymentKinds.find((kind) => kind === wanted) ?? 'equal_instalments' });
            }}
          >
            {repaymentKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`repayment_${kind}`)}
              </option>
            ))}
          </select>
        </span>
      </div>
    </>
  );
}
