/** A table of sums, which scrolls sideways by itself, by keyboard too, where they are too large for the panel. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
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

/** A million yuan: up to there the columns of every table fit a panel of usual width. */
const largeFen = 100_000_000;
/** As on a screen enlarged twofold. */
const narrow = '(max-width: 279px)';

function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const query = matchMedia(narrow);
    const look = () => setNarrow(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow;
}

export function SumsTable({ label, look, columns, largestFen, children }: SumsTableProps) {
  const isNarrow = useIsNarrow();
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
  if (largestFen < largeFen && !isNarrow) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="wide-sums" aria-label={label} tabIndex={0}>
      {table}
    </section>
  );
}
