/** A table of sums, which scrolls sideways by itself, by keyboard too, where they are too large for the panel. */
import type { ComponentChildren } from 'preact';
import type { Fen } from '@/lib/core/loans/money';

interface SumsTableProps {
  label: string;
  /** Class names that say how it is drawn. */
  look?: string | undefined;
  columns: readonly string[];
  /** The largest sum in the table. */
  largestFen: Fen;
  /** The rows below the heads of the columns. */
  children: ComponentChildren;
}

/** A million yuan: up to there the columns of every table fit the narrowest panel. */
const largeFen = 100_000_000;

export function SumsTable({ label, look, columns, largestFen, children }: SumsTableProps) {
  const table = (
    <table class={look === undefined ? 'num-t' : `num-t ${look}`}>
      <caption class="vh">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
  if (largestFen < largeFen) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="wide-sums" aria-label={label} tabIndex={0}>
      {table}
    </section>
  );
}
