/** What was filled in to read a fee, in sentences: wherever a fee is worked out, it is said how. Knows no layout. */
import words from '@/assets/strings/panel-lens.json';
import { useWords } from '@/components/app-context';
import type { ExtraCharge } from '@/lib/core/prices/extra-charges';

/** Empty where nothing was filled in, and where the fee states no figure to be read. */
export function useFeeNotes(): (
  fee: Pick<ExtraCharge, 'percentOfPrincipal' | 'assumptions'> & { amountFen: number | null },
) => string[] {
  const t = useWords(words);
  return ({ amountFen, percentOfPrincipal, assumptions }) =>
    amountFen === null && percentOfPrincipal === null ? [] : assumptions.map((assumption) => t(assumption));
}
