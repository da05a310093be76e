/** Opens the form for a loan with what an offer or a record says of it. */
import words from '@/assets/strings/loans.json';
import { useWords } from '@/components/app-context';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import type { LoanFormPlace } from '@/components/panel/navigation/panel-route';
import type { Offer } from '@/lib/core/offers/offer';

interface TookThisLoanProps {
  /** Names the button, so that Back returns to it. */
  rowId: string;
  /** What the button is about, for those who hear it without its row. */
  about: string;
  start: Partial<OwnLoanInput>;
  offer?: Offer;
  look?: 'link' | 'btn';
}

export function TookThisLoan({ rowId, about, start, offer, look = 'link' }: TookThisLoanProps) {
  const t = useWords(words);
  const place: LoanFormPlace = { view: 'loan_form', loanId: null, start, ...(offer ? { offer } : {}) };
  return (
    <PlaceButton row={rowId} place={place} look={look} label={t('took_this_of', { what: about })}>
      {t('took_this')}
    </PlaceButton>
  );
}
