/** At the foot of the popup: the way to the reader’s loans, and what is late or due within days. */
import words from '@/assets/strings/loans.json';
import { useWords } from '@/components/app-context';
import { Chevron } from '@/components/Icons';
import { LoansDueLoaded } from '@/components/loans-due/LoansDueLoaded';
import { useSettings } from '@/components/use-async';
import type { PanelTarget } from '@/lib/messaging/protocol';

export function LoansRow({ onOpen }: { onOpen: (target: PanelTarget) => void }) {
  const t = useWords(words);
  if (useSettings()?.managed?.hideOwnLoans) return null;
  return (
    <button type="button" class="loans-row" onClick={() => onOpen({ view: 'loans' })}>
      <b>{t('heading')}</b>
      <LoansDueLoaded hasSum />
      <Chevron />
    </button>
  );
}
