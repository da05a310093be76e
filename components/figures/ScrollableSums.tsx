/** Makes a table scroll sideways by itself, by keyboard too, where its sums are too large for the panel. */
import type { ComponentChildren } from 'preact';
import type { Fen } from '@/lib/core/loans/money';

interface ScrollableSumsProps {
  label: string;
  /** The largest sum in the table. */
  largestFen: Fen;
  children: ComponentChildren;
}

/** A million yuan: up to there the columns of every table fit the narrowest panel. */
const largeFen = 100_000_000;

export function ScrollableSums({ label, largestFen, children }: ScrollableSumsProps) {
  if (largestFen < largeFen) return <>{children}</>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="wide-sums" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
