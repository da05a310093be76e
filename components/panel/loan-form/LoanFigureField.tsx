/** A field of the loan's form that holds one figure. */
import formWords from '@/assets/strings/panel-loan-form.json';
import { useWords } from '@/components/app-context';
import { FigureField } from '@/components/figures/FigureField';
import type { FigureKind } from '@/components/figures/figure-kinds';
import type { OwnLoanField } from '@/components/panel/drafts/own-loan-input';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';

export interface LoanFieldsProps {
  input: OwnLoanInput;
  set: (part: Partial<OwnLoanInput>) => void;
  idOf: (field: OwnLoanField) => string;
  problemOf: (field: OwnLoanField) => string | undefined;
}

const labels = {
  sum: 'sum',
  upfront: 'upfront',
  periods: 'periods',
  percent: 'percent',
  instalment: 'instalment',
  monthlyFee: 'monthly_fee',
  uplift: 'uplift',
  grace: 'grace',
} as const;

interface LoanFigureFieldProps extends LoanFieldsProps {
  field: keyof typeof labels;
  kind: FigureKind;
  unit: string;
  hint?: string | undefined;
}

export function LoanFigureField({ input, set, idOf, problemOf, field, kind, unit, hint }: LoanFigureFieldProps) {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  return (
    <FigureField
      id={idOf(field)}
      kind={kind}
      label={field === 'instalment' ? form(labels[field]) : t(labels[field])}
      unit={unit}
      value={input[field]}
      hint={hint}
      problem={problemOf(field)}
      onInput={(typed) => set({ [field]: typed })}
    />
  );
}
