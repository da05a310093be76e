/** A field for a day that has come already, which says itself when it has not. */
import { useId } from 'preact/hooks';
import { useApp } from '@/components/app-context';

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
  const id = useId();
  const isAhead = value > today;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="in">
        <input
          id={id}
          type="date"
          value={value}
          max={today}
          aria-invalid={isAhead}
          aria-describedby={isAhead ? `${id}-wrong` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </span>
      {isAhead && (
        <span class="wrong" id={`${id}-wrong`}>
          {ahead}
        </span>
      )}
    </div>
  );
}
