/** A choice of one month of the plan. */
import { useId } from 'preact/hooks';
import { SelectField } from '@/components/fields/SelectField';
import { monthAfter } from '@/lib/core/payoff/payoff-loan';
import { usePlanWords } from './use-plan-words';

interface MonthSelectProps {
  label: string;
  startMonth: string;
  /** How many there are to choose from. */
  months: number;
  /** null: the first. */
  value: string | null;
  onChoose: (month: string) => void;
}

export function MonthSelect({ label, startMonth, months, value, onChoose }: MonthSelectProps) {
  const { writtenMonth } = usePlanWords();
  const id = useId();
  const offered = Array.from({ length: months }, (_, at) => monthAfter(startMonth, at));
  // A month that is over by now counts as the first.
  const chosen = value !== null && offered.includes(value) ? value : startMonth;
  return (
    <SelectField id={id} label={label} values={offered} value={chosen} wordOf={writtenMonth} onChoose={onChoose} />
  );
}
