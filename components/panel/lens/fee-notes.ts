/** Sentences for what was assumed in reading a fee. */
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
