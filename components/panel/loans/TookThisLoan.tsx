/** Opens the form for a loan with what an offer or a record says of it. */
import words from '@/assets/strings/loans.json';
import { useWords } from '@/components/app-context';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';

interface TookThisLoanProps {
  /** Names the button, so that Back returns to it. */
  rowId: string;
  /** What the button is about, for those who hear it without its row. */
  about: string;
  start: Partial<OwnLoanInput>;
  look?: 'link' | 'btn';
}

export function TookThisLoan({ rowId, about, start, look = 'link' }: TookThisLoanProps) {
  const t = useWords(words);
  const { go } = useNav();
  return (
    <button
      type="button"
      class={look}
      id={rowElementId(rowId)}
      aria-label={t('took_this_of', { what: about })}
      onClick={() => go({ view: 'loan_form', loanId: null, start }, rowId)}
    >
      {t('took_this')}
    </button>
  );
}
