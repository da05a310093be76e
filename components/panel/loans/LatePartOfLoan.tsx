/** What is late of a loan, and what can be done about it. */

import { LettersButton } from '@/components/panel/letters/LettersButton';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { lateOf, lettersAbout } from '@/components/panel/navigation/panel-route';
import { LateSums, type LateSumsProps } from './LateSums';
import { useLoanWords } from './use-loan-words';

export function LatePartOfLoan(late: LateSumsProps) {
  const { t } = useLoanWords();
  const { loan, standing } = late;
  const dueOn = standing.dues.find(({ settledOn }) => settledOn === null)?.due.dueOn ?? null;
  return (
    <section class="sec" aria-labelledby="loan-late">
      <h2 class="sec-h" id="loan-late">
        {t('late_heading')}
        <small>{t('late_days', { n: late.late.days })}</small>
      </h2>
      <LateSums {...late} />
      <p class="actions">
        <PlaceButton row="loan-late" place={lateOf(loan, dueOn)}>
          {t('to_late')}
        </PlaceButton>{' '}
        <LettersButton row="loan-letters" place={lettersAbout(loan)} word="open" />
      </p>
    </section>
  );
}
