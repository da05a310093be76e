/** The loan was changed in another window while this form was filled in: both versions side by side, and the choice between them. */
import { useEffect, useId, useRef } from 'preact/hooks';
import calcWords from '@/assets/strings/panel-calc.json';
import formWords from '@/assets/strings/panel-loan-form.json';
import { useWords } from '@/components/app-context';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import type { LoanDifference } from './loan-differences';

interface ChangedElsewhereProps {
  differences: readonly LoanDifference[];
  /** The form was to be saved: the heading is read first. */
  isToChoose: boolean;
  onSeen: () => void;
  onKeep: () => void;
  onTake: () => void;
}

export function ChangedElsewhere({ differences, isToChoose, onSeen, onKeep, onTake }: ChangedElsewhereProps) {
  const form = useWords(formWords);
  const { label, value } = useFieldWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isToChoose) return;
    heading.current?.focus();
    onSeen();
  }, [isToChoose]);
  return (
    <section class="sec changed-elsewhere" aria-labelledby={id}>
      <h2 class="sec-h" id={id} tabIndex={-1} ref={heading}>
        {form('changed_heading')}
      </h2>
      <p class="after">{form('changed_text')}</p>
      <dl class="both">
        {differences.map(({ field, mine, theirs }) => (
          <div key={field}>
            <dt>{label(field)}</dt>
            <dd>
              <small>{form('changed_mine')}</small> <b>{value(field, mine)}</b>
            </dd>
            <dd>
              <small>{form('changed_theirs')}</small> <b>{value(field, theirs)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="btn" onClick={onKeep}>
          {form('changed_keep')}
        </button>
        <button type="button" class="btn" onClick={onTake}>
          {form('changed_take')}
        </button>
      </div>
    </section>
  );
}

const labels = {
  lender: 'lender',
  sum: 'sum',
  upfront: 'upfront',
  paidOutOn: 'paid_out_on',
  known: 'known',
  kind: 'kind',
  periods: 'periods',
  percent: 'percent',
  list: 'list',
  firstDueOn: 'first_due_on',
  monthlyFee: 'monthly_fee',
  uplift: 'uplift',
  grace: 'grace',
  yearDays: 'year_days',
  isSecured: 'secured',
  hasGuarantor: 'guarantor',
  note: 'note',
} as const satisfies Partial<Record<keyof OwnLoanInput, string>>;
const formLabels = { lenderId: 'record', instalment: 'instalment', courtOn: 'court_on' } as const;

function useFieldWords() {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  const calc = useWords(calcWords);
  return {
    label: (field: keyof OwnLoanInput) =>
      field in formLabels
        ? form(formLabels[field as keyof typeof formLabels])
        : t(labels[field as keyof typeof labels]),
    value(field: keyof OwnLoanInput, input: OwnLoanInput): string {
      if (field === 'known') return input.known === 'instalment' ? form('known_instalment') : t(`known_${input.known}`);
      if (field === 'kind') return calc(`repayment_${input.kind}`);
      const held = input[field];
      if (field === 'lenderId') return form(held === null ? 'no' : 'yes');
      if (typeof held === 'boolean') return form(held ? 'yes' : 'no');
      return held === '' || held === null ? form('blank') : String(held);
    },
  };
}
