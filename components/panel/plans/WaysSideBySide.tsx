/** The four ways to pay in one table, each with its last month and its sums; the one chosen is shown below. */
import { useId } from 'preact/hooks';
import { formatFen } from '@/components/figures/format-fen';
import { SumsTable } from '@/components/figures/SumsTable';
import { toFen } from '@/lib/core/loans/money';
import type { StandingOut } from '@/lib/core/payoff/compare-plans';
import type { PayoffStrategy } from '@/lib/core/payoff/payoff-order';
import type { PayoffPlan } from '@/lib/core/payoff/simulate-payoff';
import { usePlanWords } from './use-plan-words';
import { wayKey } from './ways';

interface WaysSideBySideProps {
  plans: readonly PayoffPlan[];
  out: StandingOut;
  startMonth: string;
  /** How many there are. */
  loans: number;
  chosen: PayoffStrategy;
  onChoose: (strategy: PayoffStrategy) => void;
}

export function WaysSideBySide({ plans, out, startMonth, loans, chosen, onChoose }: WaysSideBySideProps) {
  const { t, monthOf } = usePlanWords();
  const heading = useId();
  const name = useId();
  const side = t(loans === 1 ? 'side_two' : 'side');
  const isSame =
    plans.some(({ end }) => end.state === 'ends') && out.earliest.length === 0 && out.cheapest.length === 0;
  return (
    <section class="sec" aria-labelledby={heading}>
      <h2 class="sec-h" id={heading}>
        {side}
        <small>{t('side_note', { month: monthOf(startMonth, 0) })}</small>
      </h2>
      <SumsTable
        label={side}
        look="under-line dues ways"
        columns={[t('way'), t('end'), t('paid'), t('cost')]}
        largestFen={toFen(Math.max(...plans.map(({ paidFen }) => paidFen)))}
      >
        <tbody>
          {plans.map((plan) => {
            const { strategy } = plan;
            const hasEnd = plan.end.state === 'ends';
            return (
              <tr key={strategy} class={strategy === chosen ? 'on' : undefined}>
                <th scope="row">
                  <label class="way">
                    <input type="radio" name={name} checked={strategy === chosen} onChange={() => onChoose(strategy)} />
                    <span>{t(wayKey(strategy, loans))}</span>
                  </label>
                </th>
                <td>
                  {plan.end.state === 'ends' ? monthOf(startMonth, plan.end.month) : t('no_end')}
                  {out.earliest.includes(strategy) && <small>{t('earliest')}</small>}
                  {hasEnd && plan.short !== null && <small>{t('has_short')}</small>}
                </td>
                <td>{hasEnd ? formatFen(plan.paidFen) : '—'}</td>
                <td>
                  {hasEnd ? formatFen(plan.costFen) : '—'}
                  {out.cheapest.includes(strategy) && <small>{t('cheapest')}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </SumsTable>
      <p class="cap dimmer">
        {isSame && `${t('same')} `}
        {t('side_pick')}
      </p>
    </section>
  );
}
