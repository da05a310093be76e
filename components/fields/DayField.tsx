/** A field for a day that has come already, which says itself when it has not. */
import { useId } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { DateField } from './DateField';

interface DayFieldProps {
  label: string;
  /** 2026-10-20; empty while nothing is typed. */
  value: string;
  /** What is said of a day still ahead. */
  ahead: string;
  onInput: (date: string) => void;
}

export function DayField({ label, value, ahead, onInput }: DayFieldProps) {
  const { today } = useApp();
  const problem = value > today ? ahead : undefined;
  return <DateField id={useId()} label={label} value={value} max={today} problem={problem} onInput={onInput} />;
}
