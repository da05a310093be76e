/** One line of a list with one button at its end, whose label says what it is about. */
import type { ComponentChildren } from 'preact';

interface RemovableRowProps {
  /** The button's visible word, and its full label for those who hear it alone. */
  action: string;
  label: string;
  onAct: () => void;
  children: ComponentChildren;
}

export function RemovableRow({ action, label, onAct, children }: RemovableRowProps) {
  return (
    <li class="line">
      <span>{children}</span>
      <button type="button" class="btn small-btn" aria-label={label} onClick={onAct}>
        {action}
      </button>
    </li>
  );
}
