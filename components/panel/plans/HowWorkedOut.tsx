/** What a plan takes for granted, with the rules it rests on. */
import { useId } from 'preact/hooks';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import type { PayoffLoans } from '@/lib/core/payoff/payoff-loan';
import { usePlanWords } from './use-plan-words';

export function HowWorkedOut({ prepared: { loans } }: { prepared: PayoffLoans }) {
  const { t } = usePlanWords();
  const heading = useId();
  return (
    <section class="sec" aria-labelledby={heading}>
      <h2 class="sec-h" id={heading}>
        {t('how')}
      </h2>
      <ul class="small how">
        <li>
          {t('how_early')} <RuleCite ruleId="civil-677" about={t('how_early_about')} />
        </li>
        {loans.some(({ interestBy }) => interestBy === 'listed') && <li>{t('how_listed')}</li>}
        <li>{t('how_charge')}</li>
        <li>{t('how_cost')}</li>
        <li>
          {t('how_short')} <RuleCite ruleId="civil-560-561" about={t('how_short_about')} />
        </li>
        {loans.some(({ isUpliftUnknown }) => isUpliftUnknown) && <li>{t('how_uplift')}</li>}
        <li>{t('how_once')}</li>
      </ul>
    </section>
  );
}
