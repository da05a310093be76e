/** The letters as rows: what one wants to achieve, then to whom it goes. */

import words from '@/assets/strings/panel-letters.json';
import { useText, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { PlaceRow } from '@/components/panel/navigation/PlaceRow';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LettersPlace } from '@/components/panel/navigation/panel-route';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
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
  const { route } = useNav();
  const heading = usePlaceHeading();
  return (
    <>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {t('heading')}
        </h1>
        <p class="small dim">{loan ? t('note_of_loan', { lender: loan.lender }) : t('note')}</p>
        {isGone && (
          <div class="after">
            <Notice>{t('gone')}</Notice>
          </div>
        )}
      </div>
      <section class="sec letters" aria-labelledby="letters-wishes">
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
