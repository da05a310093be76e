/** From the list of loans to the plan for all of them. */
import words from '@/assets/strings/panel-loans.json';
import { useWords } from '@/components/app-context';
import { Chevron } from '@/components/Icons';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';

const row = 'loans-plan';

export function PlansButton() {
  const t = useWords(words);
  const { go } = useNav();
  return (
    <section class="sec" aria-label={t('plan')}>
      <button
        type="button"
        class="row answer-row"
        id={rowElementId(row)}
        onClick={() => go({ view: 'loans_plan' }, row)}
      >
        <span>
          <span class="t">{t('plan')}</span>
          <span class="d">{t('plan_note')}</span>
        </span>
        <span class="end">
          <Chevron />
        </span>
      </button>
    </section>
  );
}
