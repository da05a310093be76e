/** From the list of loans to the plan for all of them. */
import words from '@/assets/strings/panel-loans.json';
import { useWords } from '@/components/app-context';
import { PlaceRow } from '@/components/panel/navigation/PlaceRow';

export function PlansButton() {
  const t = useWords(words);
  return (
    <section class="sec" aria-label={t('plan')}>
      <PlaceRow row="loans-plan" place={{ view: 'loans_plan' }}>
        <span class="t">{t('plan')}</span>
        <span class="d">{t('plan_note')}</span>
      </PlaceRow>
    </section>
  );
}
