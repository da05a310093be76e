/** What is known of the payments: the rate, what each instalment is, or the list of them all. */
import calcWords from '@/assets/strings/panel-calc.json';
import formWords from '@/assets/strings/panel-loan-form.json';
import { useWords } from '@/components/app-context';
import { ChoiceField } from '@/components/fields/ChoiceField';
import { DateField } from '@/components/fields/DateField';
import { SelectField } from '@/components/fields/SelectField';
import { TextArea } from '@/components/fields/TextArea';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { useNamedPercent } from '@/components/figures/named-percent';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { knownOfPlan, type OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { instalmentPercent } from '@/lib/core/loans/instalment-percent';
import { fenFromYuan } from '@/lib/core/loans/money';
import { repaymentKinds } from '@/lib/core/loans/repayment-plan';
import { type LoanFieldsProps, LoanFigureField } from './LoanFigureField';

/** The rate that the instalments stand for, as it is written; null while it cannot be worked out. */
function useWorkedOut({ known, sum, periods, instalment }: OwnLoanInput): string | null {
  const named = useNamedPercent();
  if (known !== 'instalment') return null;
  const principal = figureOf(readTyped(sum, 'sum'));
  const count = figureOf(readTyped(periods, 'months'));
  const each = figureOf(readTyped(instalment, 'sum'));
  if (principal === null || count === null || each === null) return null;
  const percent = instalmentPercent(fenFromYuan(principal), fenFromYuan(each), count);
  return percent === null ? null : named(Math.round(percent * 100) / 100);
}

export function PlanFields(common: LoanFieldsProps) {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  const { input, set, idOf, problemOf } = common;
  const workedOut = useWorkedOut(input);
  return (
    <>
      <ChoiceField
        label={t('known')}
        look="known"
        name={idOf('list')}
        values={knownOfPlan.map((value) => ({
          value,
          word: value === 'instalment' ? form('known_instalment') : t(`known_${value}`),
        }))}
        chosen={input.known}
        onChoose={(known) => set({ known })}
      />
      {input.known === 'list' ? (
        <TextArea
          id={idOf('list')}
          label={t('list')}
          value={input.list}
          rows={6}
          maxLength={40_000}
          hint={t('list_hint')}
          problem={problemOf('list')}
          onInput={(list) => set({ list })}
        />
      ) : (
        <>
          {input.known === 'rate' && <KindField {...common} />}
          <LoanFigureField {...common} field="periods" kind="months" unit={t('months_unit')} />
          {input.known === 'rate' ? (
            <LoanFigureField
              {...common}
              field="percent"
              kind="percent"
              unit={t('percent_unit')}
              hint={input.kind === 'flat_fee' ? t('percent_hint') : undefined}
            />
          ) : (
            <LoanFigureField
              {...common}
              field="instalment"
              kind="sum"
              unit={t('yuan_unit')}
              hint={workedOut === null ? form('instalment_hint') : form('instalment_percent', { percent: workedOut })}
            />
          )}
          <DateField
            id={idOf('firstDueOn')}
            label={t('first_due_on')}
            value={input.firstDueOn}
            problem={problemOf('firstDueOn')}
            onInput={(firstDueOn) => set({ firstDueOn })}
          />
        </>
      )}
    </>
  );
}

function KindField({ input, set, idOf }: LoanFieldsProps) {
  const { t } = useLoanWords();
  const calc = useWords(calcWords);
  return (
    <SelectField
      id={`${idOf('periods')}-kind`}
      label={t('kind')}
      values={repaymentKinds}
      value={input.kind}
      wordOf={(kind) => calc(`repayment_${kind}`)}
      isStacked
      onChoose={(kind) => set({ kind })}
    />
  );
}
