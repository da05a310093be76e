/** The fields of a loan. On saving all faults are named at once, each at its field; what was typed stays. */
import { useEffect, useId, useState } from 'preact/hooks';
import calcWords from '@/assets/strings/panel-calc.json';
import { useApp, useWords } from '@/components/app-context';
import { Choice } from '@/components/figures/Choice';
import { DateField } from '@/components/figures/DateField';
import { formatFen } from '@/components/figures/format-fen';
import { Notice } from '@/components/Notice';
import {
  type OwnLoanField,
  type OwnLoanProblem,
  type OwnLoanProblems,
  ownLoanFields,
  readOwnLoan,
} from '@/components/panel/drafts/own-loan-input';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { repaymentKinds } from '@/lib/core/loans/repayment-plan';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { LenderOfLoan } from './LenderOfLoan';
import { type LoanFieldsProps, LoanFigureField } from './LoanFigureField';
import { LoanTextArea } from './LoanTextArea';

interface LoanFormProps {
  start: OwnLoanInput;
  base: Pick<OwnLoan, 'id' | 'addedOn' | 'payments' | 'courtOn'>;
  onKeep: (loan: OwnLoan) => Promise<void>;
  onCancel: () => void;
}

/** What the field says of it; a wrong figure is said by the field itself. */
function useProblemWords(): (problem: OwnLoanProblem | undefined) => string | undefined {
  const { t } = useLoanWords();
  return (problem) => {
    if (problem === undefined || problem.problem === 'wrong') return undefined;
    if (problem.problem === 'list_short') return t('list_short', { sum: formatFen(problem.sumFen) });
    return 'line' in problem
      ? t(problem.problem, { n: problem.n, line: problem.line.slice(0, 60) })
      : t(problem.problem);
  };
}

export function LoanForm({ start, base, onKeep, onCancel }: LoanFormProps) {
  const { t } = useLoanWords();
  const { today } = useApp();
  const said = useProblemWords();
  const id = useId();
  const [input, setInput] = useState(start);
  const [problems, setProblems] = useState<OwnLoanProblems>({});
  const [hasFailed, setFailed] = useState(false);
  const idOf = (field: OwnLoanField) => `${id}-${field}`;
  const focus = (field: OwnLoanField) => document.getElementById(idOf(field))?.focus();
  useEffect(() => focus(start.lender === '' ? 'lender' : 'sum'), []);
  const set = (part: Partial<OwnLoanInput>) => {
    setInput((now) => ({ ...now, ...part }));
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
      <LateFields {...common} />
      <CheckBox label={t('secured')} isChecked={input.isSecured} onChange={(isSecured) => set({ isSecured })} />
      <CheckBox
        label={t('guarantor')}
        isChecked={input.hasGuarantor}
        onChange={(hasGuarantor) => set({ hasGuarantor })}
      />
      <LoanTextArea
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
                {t(labelOf[field])}
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
      <div class="actions">
        <button type="submit" class="btn primary">
          {t('save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
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
  firstDueOn: 'first_due_on',
  list: 'list',
  monthlyFee: 'monthly_fee',
  uplift: 'uplift',
  grace: 'grace',
} as const satisfies Record<OwnLoanField, string>;

/** By its rate, or by the list of payments. */
function PlanFields(common: LoanFieldsProps) {
  const { t } = useLoanWords();
  const calc = useWords(calcWords);
  const { input, set, idOf, problemOf } = common;
  const kindId = `${idOf('periods')}-kind`;
  return (
    <>
      <div class="field">
        <span class="lab">{t('known')}</span>
        <Choice
          label={t('known')}
          name={idOf('list')}
          values={(['rate', 'list'] as const).map((value) => ({ value, word: t(`known_${value}`) }))}
          chosen={input.known}
          onChoose={(known) => set({ known })}
        />
      </div>
      {input.known === 'list' ? (
        <LoanTextArea
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
          <div class="field stacked">
            <label for={kindId}>{t('kind')}</label>
            <span class="in">
              <select
                id={kindId}
                value={input.kind}
                onChange={(event) => {
                  const wanted = event.currentTarget.value;
                  set({ kind: repaymentKinds.find((kind) => kind === wanted) ?? 'equal_instalments' });
                }}
              >
                {repaymentKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {calc(`repayment_${kind}`)}
                  </option>
                ))}
              </select>
            </span>
          </div>
          <LoanFigureField {...common} field="periods" kind="months" unit={t('months_unit')} />
          <LoanFigureField
            {...common}
            field="percent"
            kind="percent"
            unit={t('percent_unit')}
            hint={input.kind === 'flat_fee' ? t('percent_hint') : undefined}
          />
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

function LateFields(common: LoanFieldsProps) {
  const { t } = useLoanWords();
  const { input, set, idOf } = common;
  return (
    <>
      <LoanFigureField {...common} field="monthlyFee" kind="fee" unit={t('yuan_unit')} />
      <LoanFigureField {...common} field="uplift" kind="percent" unit={t('percent_unit')} hint={t('uplift_hint')} />
      <LoanFigureField {...common} field="grace" kind="days" unit={t('days_unit')} hint={t('grace_hint')} />
      <div class="field">
        <span class="lab">{t('year_days')}</span>
        <Choice
          label={t('year_days')}
          name={`${idOf('grace')}-year`}
          values={([365, 360] as const).map((value) => ({ value, word: t('n_days', { n: value }) }))}
          chosen={input.yearDays}
          onChoose={(yearDays) => set({ yearDays })}
        />
      </div>
    </>
  );
}

interface CheckBoxProps {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

function CheckBox({ label, isChecked, onChange }: CheckBoxProps) {
  return (
    <label class="field check">
      <span class="lab">{label}</span>
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
