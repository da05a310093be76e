/** The letters as rows: what one wants to achieve, then to whom it goes. */

import words from '@/assets/strings/panel-letters.json';
import { useText, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { PlaceHead } from '@/components/panel/navigation/PlaceHead';
import { PlaceRow } from '@/components/panel/navigation/PlaceRow';
import type { LettersPlace } from '@/components/panel/navigation/panel-route';
import type { Letter } from '@/lib/core/letters/letter';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

interface AllLettersProps {
  place: LettersPlace;
  letters: readonly Letter[];
  loan: OwnLoan | null;
  isGone: boolean;
}

export function AllLetters({ place, letters, loan, isGone }: AllLettersProps) {
  const t = useWords(words);
  const text = useText();
  return (
    <>
      <PlaceHead title={t('heading')}>
        <p class="small dim">{loan ? t('note_of_loan', { lender: loan.lender }) : t('note')}</p>
        {isGone && (
          <div class="after">
            <Notice>{t('gone')}</Notice>
          </div>
        )}
      </PlaceHead>
      <section class="sec" aria-labelledby="letters-wishes">
        <h2 class="sec-h" id="letters-wishes">
          {t('wishes')}
        </h2>
        <ul>
          {letters.map(({ id, wish, detail }) => (
            <li key={id}>
              <PlaceRow row={`letter-${id}`} place={{ ...place, letterId: id }}>
                <span class="t">{text(wish)}</span>
                <span class="d">{text(detail)}</span>
              </PlaceRow>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
