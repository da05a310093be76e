/** The fields that say what a loan is: sum, term, payment or rate, and fees. What they come to is another's work. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { repaymentKinds } from '@/lib/core/repayment-plan';
import { Choice } from './Choice';
import { FigureField } from './FigureField';
import { type LoanInput, ratePeriods } from './loan-input';

interface LoanInputsProps {
  input: LoanInput;
  set: (part: Partial<LoanInput>) => void;
  /** A line below a field: where its figure came from. */
  hintOf?: (field: keyof LoanInput) => string | undefined;
}

const noHint = () => undefined;

export function LoanInputs({ input, set, hintOf = noHint }: LoanInputsProps) {
  const t = useWords(words);
  const name = useId();
  return (
    <>
      <FigureField label={t('principal')} unit={t('yuan')} value={input.principal} hint={hintOf('principal')} onInput={(principal) => set({ principal })} />
      <FigureField
        label={t('periods')}
        unit={t('months')}
        value={input.periods}
        inputMode="numeric"
        hint={hintOf('periods')}
        onInput={(periods) => set({ periods })}
      />
      <div class="field">
        <span class="lab">{t('known')}</span>
        <Choice
          label={t('known')}
          name={`known-${name}`}
          values={(['payment', 'rate'] as const).map((value) => ({ value, word: t(`known_${value}`) }))}
          chosen={input.known}
          onChoose={(known) => set({ known })}
        />
      </div>
      {input.known === 'payment' ? (
        <FigureField label={t('payment')} unit={t('yuan')} value={input.payment} hint={hintOf('payment')} onInput={(payment) => set({ payment })} />
      ) : (
        <RateFields input={input} set={set} hintOf={hintOf} />
      )}
      <FigureField label={t('upfront')} unit={t('yuan')} value={input.upfront} hint={hintOf('upfront')} onInput={(upfront) => set({ upfront })} />
      <FigureField
        label={t('monthly_fee')}
        unit={t('yuan')}
        value={input.monthlyFee}
        hint={hintOf('monthlyFee') ?? t('fees_hint')}
        onInput={(monthlyFee) => set({ monthlyFee })}
      />
    </>
  );
}

function RateFields({ input, set, hintOf }: Required<LoanInputsProps>) {
  const t = useWords(words);
  const id = useId();
  return (
    <>
      <FigureField label={t('rate')} unit={t('percent')} value={input.rate} hint={hintOf('rate')} onInput={(rate) => set({ rate })}>
        <Choice
          label={t('rate_per')}
          name={`rate-per-${id}`}
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
        {hintOf('repayment') && <span class="hint">{hintOf('repayment')}</span>}
      </div>
    </>
  );
}
