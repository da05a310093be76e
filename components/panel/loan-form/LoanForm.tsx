/** The fields of a loan. On saving all faults are named at once, each at its field; what was typed stays. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import formWords from '@/assets/strings/panel-loan-form.json';
import { useApp, useWords } from '@/components/app-context';
import { CheckField } from '@/components/fields/CheckField';
import { ChoiceField } from '@/components/fields/ChoiceField';
import { DateField } from '@/components/fields/DateField';
import { FormEnd } from '@/components/fields/FormEnd';
import { TextArea } from '@/components/fields/TextArea';
import { formatFen } from '@/components/figures/format-fen';
import { Notice } from '@/components/Notice';
import {
  type Base,
  type OwnLoanField,
  type OwnLoanProblem,
  type OwnLoanProblems,
  ownLoanFields,
  readOwnLoan,
} from '@/components/panel/drafts/own-loan-input';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { LenderOfLoan } from './LenderOfLoan';
import { type LoanFieldsProps, LoanFigureField } from './LoanFigureField';
import { PlanFields } from './PlanFields';

interface LoanFormProps {
  input: OwnLoanInput;
  /** Called with what was changed. */
  onInput: (part: Partial<OwnLoanInput>) => void;
  base: Base;
  /** Below the figures: what they come to. */
  below: ComponentChildren;
  onKeep: (loan: OwnLoan) => Promise<void>;
  onCancel: () => void;
}

/** What the field says of it; a wrong figure is said by the field itself. */
function useProblemWords(): (problem: OwnLoanProblem | undefined) => string | undefined {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  return (problem) => {
    if (problem === undefined || problem.problem === 'wrong') return undefined;
    if (problem.problem === 'list_short') return t('list_short', { sum: formatFen(problem.sumFen) });
    if (problem.problem === 'instalment_short') return form(problem.problem, { sum: formatFen(problem.sumFen) });
    if (problem.problem === 'need_instalment' || problem.problem === 'court_early') return form(problem.problem);
    return 'line' in problem
      ? t(problem.problem, { n: problem.n, line: problem.line.slice(0, 60) })
      : t(problem.problem);
  };
}

export function LoanForm({ input, onInput, base, below, onKeep, onCancel }: LoanFormProps) {
  const { t } = useLoanWords();
  const { today } = useApp();
  const form = useWords(formWords);
  const said = useProblemWords();
  const id = useId();
  const [problems, setProblems] = useState<OwnLoanProblems>({});
  const [hasFailed, setFailed] = useState(false);
  const idOf = (field: OwnLoanField) => `${id}-${field}`;
  const focus = (field: OwnLoanField) => document.getElementById(idOf(field))?.focus();
  const set = (part: Partial<OwnLoanInput>) => {
    onInput(part);
    setProblems((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in part))));
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    setFailed(false);
    const read = readOwnLoan(input, base, today);
    if ('loan' in read) {
      await onKeep(read.loan).catch(() => setFailed(true));
      return;
    }
    setProblems(read.problems);
    const first = ownLoanFields.find((field) => read.problems[field] !== undefined);
    if (first !== undefined) focus(first);
  };
  const common = { input, set, idOf, problemOf: (field: OwnLoanField) => said(problems[field]) };
  const wrong = ownLoanFields.filter((field) => problems[field] !== undefined);
  return (
    <form class="sec fields own-form loan-form" noValidate onSubmit={(event) => void keep(event)}>
      <LenderOfLoan {...common} />
      <LoanFigureField {...common} field="sum" kind="sum" unit={t('yuan_unit')} />
      <LoanFigureField {...common} field="upfront" kind="fee" unit={t('yuan_unit')} hint={t('upfront_hint')} />
      <DateField
        id={idOf('paidOutOn')}
        label={t('paid_out_on')}
        value={input.paidOutOn}
        max={today}
        problem={common.problemOf('paidOutOn')}
        onInput={(paidOutOn) => set({ paidOutOn })}
      />
      <PlanFields {...common} />
      <MonthlyFee {...common} />
      {below}
      <LateFields {...common} />
      <CheckField label={t('secured')} isChecked={input.isSecured} onChange={(isSecured) => set({ isSecured })} />
      <CheckField
        label={t('guarantor')}
        isChecked={input.hasGuarantor}
        onChange={(hasGuarantor) => set({ hasGuarantor })}
      />
      <DateField
        id={idOf('courtOn')}
        label={form('court_on')}
        value={input.courtOn}
        problem={common.problemOf('courtOn')}
        hint={form('court_hint')}
        onInput={(courtOn) => set({ courtOn })}
      />
      <TextArea
        id={`${id}-note`}
        label={t('note')}
        value={input.note}
        rows={2}
        maxLength={500}
        onInput={(note) => set({ note })}
      />
      <div role="status">
        {wrong.length > 0 && (
          <p class="note links after">
            {t('to_fix')}
            {wrong.map((field) => (
              <button key={field} type="button" class="link" onClick={() => focus(field)}>
                {field === 'instalment' || field === 'courtOn' ? form(labelOf[field]) : t(labelOf[field])}
              </button>
            ))}
          </p>
        )}
        {hasFailed && (
          <div class="after">
            <Notice>{t('save_failed')}</Notice>
          </div>
        )}
      </div>
      <FormEnd submit={t('save')} cancel={t('cancel')} onCancel={onCancel} />
    </form>
  );
}

const labelOf = {
  lender: 'lender',
  sum: 'sum',
  upfront: 'upfront',
  paidOutOn: 'paid_out_on',
  periods: 'periods',
  percent: 'percent',
  instalment: 'instalment',
  firstDueOn: 'first_due_on',
  list: 'list',
  monthlyFee: 'monthly_fee',
  uplift: 'uplift',
  grace: 'grace',
  courtOn: 'court_on',
} as const satisfies Record<OwnLoanField, string>;

function MonthlyFee(common: LoanFieldsProps) {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  return (
    <LoanFigureField
      {...common}
      field="monthlyFee"
      kind="fee"
      unit={t('yuan_unit')}
      hint={common.input.known === 'instalment' ? form('fee_beside') : undefined}
    />
  );
}

function LateFields(common: LoanFieldsProps) {
  const { t } = useLoanWords();
  const { input, set, idOf } = common;
  return (
    <>
      <LoanFigureField {...common} field="uplift" kind="percent" unit={t('percent_unit')} hint={t('uplift_hint')} />
      <LoanFigureField {...common} field="grace" kind="days" unit={t('days_unit')} hint={t('grace_hint')} />
      <ChoiceField
        label={t('year_days')}
        name={`${idOf('grace')}-year`}
        values={([365, 360] as const).map((value) => ({ value, word: t('n_days', { n: value }) }))}
        chosen={input.yearDays}
        onChoose={(yearDays) => set({ yearDays })}
      />
    </>
  );
}
