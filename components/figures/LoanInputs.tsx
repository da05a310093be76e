/** The fields that describe a loan: sum, term, payment or rate, and fees. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { Choice } from '@/components/fields/Choice';
import { ChoiceField } from '@/components/fields/ChoiceField';
import { SelectField } from '@/components/fields/SelectField';
import { repaymentKinds } from '@/lib/core/loans/repayment-plan';
import { FigureField } from './FigureField';
import { type LoanFigure, type LoanInput, loanFigureKinds, ratePeriods } from './loan-input';

interface LoanInputsProps {
  /** Prefix of the id of each field. */
  idBase: string;
  input: LoanInput;
  set: (part: Partial<LoanInput>) => void;
  /** A line below a field: where its figure came from. */
  hintOf?: (field: keyof LoanInput) => string | undefined;
  /** A problem of a field other than the figure in it. */
  problemOf?: (field: LoanFigure) => string | undefined;
}

const none = () => undefined;

/** Id of the input of a field. */
export function loanFieldId(idBase: string, field: string): string {
  return `${idBase}-${field}`;
}

export function LoanInputs({ idBase, input, set, hintOf = none, problemOf = none }: LoanInputsProps) {
  const t = useWords(words);
  const name = useId();
  const field = (figure: LoanFigure) => ({
    id: loanFieldId(idBase, figure),
    kind: loanFigureKinds[figure],
    value: input[figure],
    hint: hintOf(figure),
    problem: problemOf(figure),
    onInput: (typed: string) => set({ [figure]: typed }),
  });
  return (
    <>
      <FigureField {...field('principal')} label={t('principal')} unit={t('yuan')} />
      <FigureField {...field('periods')} label={t('periods')} unit={t('months')} />
      <ChoiceField
        label={t('known')}
        name={`known-${name}`}
        values={(['payment', 'rate'] as const).map((value) => ({ value, word: t(`known_${value}`) }))}
        chosen={input.known}
        onChoose={(known) => set({ known })}
      />
      {input.known === 'payment' ? (
        <FigureField {...field('payment')} label={t('payment')} unit={t('yuan')} />
      ) : (
        <RateFields idBase={idBase} input={input} set={set} hintOf={hintOf} problemOf={problemOf} />
      )}
      <FigureField {...field('upfront')} label={t('upfront')} unit={t('yuan')} />
      <FigureField
        {...field('monthlyFee')}
        label={t('monthly_fee')}
        unit={t('yuan')}
        hint={hintOf('monthlyFee') ?? t('fees_hint')}
      />
    </>
  );
}

function RateFields({ idBase, input, set, hintOf, problemOf }: Required<LoanInputsProps>) {
  const t = useWords(words);
  const id = useId();
  return (
    <>
      <FigureField
        id={loanFieldId(idBase, 'rate')}
        kind="percent"
        label={t('rate')}
        unit={t('percent')}
        value={input.rate}
        hint={hintOf('rate')}
        problem={problemOf('rate')}
        onInput={(rate) => set({ rate })}
      >
        <Choice
          label={t('rate_per')}
          name={`rate-per-${id}`}
          values={ratePeriods.map((value) => ({ value, word: t(`per_${value}`) }))}
          chosen={input.ratePer}
          onChoose={(ratePer) => set({ ratePer })}
        />
      </FigureField>
      <SelectField
        id={id}
        label={t('repayment')}
        values={repaymentKinds}
        value={input.repayment}
        wordOf={(kind) => t(`repayment_${kind}`)}
        hint={hintOf('repayment')}
        isStacked
        onChoose={(repayment) => set({ repayment })}
      />
    </>
  );
}
