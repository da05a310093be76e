/** A picture of what is still owed under the chosen plan, month by month, with the same figures as a table. */
import { useId, useState } from 'preact/hooks';
import { formatFen } from '@/components/figures/format-fen';
import { StackedPlot } from '@/components/figures/plots/StackedPlot';
import { SumsTable } from '@/components/figures/SumsTable';
import { toFen } from '@/lib/core/loans/money';
import { monthAfter } from '@/lib/core/payoff/payoff-loan';
import type { PayoffPlan } from '@/lib/core/payoff/simulate-payoff';
import { owedByMonth, plotOwedByMonth } from './owed-by-month';
import { usePlanWords } from './use-plan-words';

interface OwedByMonthProps {
  plan: PayoffPlan;
  startMonth: string;
}

/** Of a debt that does not end there is no last figure, and so no picture. */
export function OwedByMonth({ plan, startMonth, way }: OwedByMonthProps & { way: string }) {
  const { t, monthOf } = usePlanWords();
  const heading = useId();
  const { end, paidFen, costFen } = plan;
  if (end.state !== 'ends') return null;
  const plot = plotOwedByMonth(owedByMonth(plan));
  const ticks = [
    { at: 0, text: t('owed_today') },
    ...plot.monthTicks.map(({ month, percent }) => ({ at: percent, text: monthAfter(startMonth, month) })),
  ];
  const said = {
    way,
    owed: formatFen(paidFen),
    principal: formatFen(toFen(paidFen - costFen)),
    month: monthOf(startMonth, end.month),
  };
  return (
    <section class="sec" aria-labelledby={heading}>
      <h2 class="sec-h" id={heading}>
        {t('owed')}
      </h2>
      <figure class="loan-figure">
        <StackedPlot
          label={t('owed_plot', said)}
          steps={plot}
          ticks={ticks}
          ownLegend={t('owed_principal')}
          costLegend={costFen > 0 ? t('owed_cost') : null}
          note={t('owed_note', { way })}
        />
      </figure>
      <MonthTable plan={plan} startMonth={startMonth} />
    </section>
  );
}

/** Its rows are made when it is unfolded: thirty years have hundreds of them. */
function MonthTable({ plan, startMonth }: OwedByMonthProps) {
  const { t, writtenMonth } = usePlanWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="more">{t('owed_table')}</summary>
      {isOpen && (
        <SumsTable
          label={t('owed_table')}
          look="under-line dues"
          columns={[t('owed_month'), t('owed_paid'), t('owed_of_cost'), t('owed_left')]}
          largestFen={plan.paidFen}
        >
          <tbody>
            {plan.months.map(({ month, paidFen, principalFen, principalLeftFen }) => (
              <tr key={month}>
                <th scope="row">{writtenMonth(monthAfter(startMonth, month))}</th>
                <td>{formatFen(paidFen)}</td>
                <td>{formatFen(toFen(paidFen - principalFen))}</td>
                <td>{formatFen(principalLeftFen)}</td>
              </tr>
            ))}
          </tbody>
        </SumsTable>
      )}
    </details>
  );
}
