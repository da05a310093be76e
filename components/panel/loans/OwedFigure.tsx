/** A picture of what is still owed over time, principal and cost, with the same figures as a table. */
import { useId } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { StackedPlot } from '@/components/figures/plots/StackedPlot';
import { SumsTable } from '@/components/figures/SumsTable';
import { toFen } from '@/lib/core/loans/money';
import type { LoanStanding } from '@/lib/core/own-loans/loan-standing';
import { type OwedAfter, owedAfter, plotOwed } from './owed-plot';
import { useLoanWords } from './use-loan-words';

export function OwedFigure({ standing }: { standing: LoanStanding }) {
  const { t } = useLoanWords();
  const { today } = useApp();
  const heading = useId();
  const points = owedAfter(standing.dues, today);
  if (points.length === 0) return null;
  return (
    <section class="sec" aria-labelledby={heading}>
      <h2 class="sec-h" id={heading}>
        {t('owed')}
      </h2>
      <Plot points={points} />
      <OwedTable points={points} />
    </section>
  );
}

const sumOf = ({ principalFen, costFen }: OwedAfter) => toFen(principalFen + costFen);

/** 2026-12 reads in every language, and is short enough to stand below a plot. */
const monthOf = (date: string) => date.slice(0, 7);

function Plot({ points }: { points: readonly OwedAfter[] }) {
  const { t, day } = useLoanWords();
  const plot = plotOwed(points);
  const [now] = points;
  const end = points.at(-1);
  if (now === undefined || end === undefined) return null;
  const ticks = [
    { at: 0, text: t('owed_today') },
    ...plot.dayTicks.map(({ on, percent }) => ({ at: percent, text: monthOf(on) })),
  ];
  const said = { owed: formatFen(sumOf(now)), principal: formatFen(now.principalFen), date: day(end.on) };
  return (
    <figure class="loan-figure">
      <StackedPlot
        label={t('owed_plot', said)}
        steps={plot}
        ticks={ticks}
        ownLegend={t('owed_principal')}
        costLegend={now.costFen > 0 ? t('owed_cost') : null}
        note={t('owed_note')}
      />
    </figure>
  );
}

function OwedTable({ points }: { points: readonly OwedAfter[] }) {
  const { t, day } = useLoanWords();
  const { today } = useApp();
  const [now] = points;
  return (
    <details>
      <summary class="more">{t('owed_table')}</summary>
      <SumsTable
        label={t('owed_table')}
        look="under-line dues"
        columns={[t('owed_after'), t('principal'), t('owed_cost_short'), t('owed_total')]}
        largestFen={now ? sumOf(now) : toFen(0)}
      >
        <tbody>
          {points.map((point) => (
            <tr key={point.on}>
              <th scope="row">{point.on === today ? t('owed_today') : day(point.on)}</th>
              <td>{formatFen(point.principalFen)}</td>
              <td>{formatFen(point.costFen)}</td>
              <td>{formatFen(sumOf(point))}</td>
            </tr>
          ))}
        </tbody>
      </SumsTable>
    </details>
  );
}
