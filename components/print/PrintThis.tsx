/** Prints the view as it stands, folded parts unfolded: to take along or to hand to someone who helps. */
import words from '@/assets/strings/panel.json';
import { useWords } from '@/components/app-context';
import { usePrintUnfolded } from './use-print-unfolded';

export function PrintThis() {
  const t = useWords(words);
  usePrintUnfolded();
  return (
    <button type="button" class="btn" onClick={() => window.print()}>
      {t('print')}
    </button>
  );
}
