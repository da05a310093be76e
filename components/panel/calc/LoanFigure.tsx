/** The loan plot: of what is paid, how much is the money received and how much is cost. */

import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { StackedPlot } from '@/components/figures/plots/StackedPlot';
import { toFen } from '@/lib/core/loans/money';
import { type PaymentPart, sumPayments } from '@/lib/core/loans/payment-breakdown';
import { plotLoan } from './loan-plot';

export function LoanFigure({ parts }: { parts: readonly PaymentPart[] }) {
  const t = useWords(words);
  const heading = useId();
  const { paidFen, ownFen, interestFen, feeFen } = sumPayments(parts);
  const costFen = toFen(paidFen - ownFen);
  const plot = plotLoan(parts);
  const sums = { n: parts.length, paid: formatFen(paidFen), own: formatFen(ownFen), cost: formatFen(costFen) };
  const ownOfHundred = Math.round((ownFen / paidFen) * 10_000);
  const shares = { own: formatFen(toFen(ownOfHundred)), cost: formatFen(toFen(10_000 - ownOfHundred)) };
  const ticks = plot.periodTicks.map(({ period, percent }) => ({
    at: percent,
    text: period === parts.length ? t('plot_period', { n: period }) : String(period),
  }));
  const cost =
    feeFen > 0
      ? t('legend_cost_parts', { ...sums, interest: formatFen(interestFen), fees: formatFen(feeFen) })
      : t('legend_cost', sums);
  return (
    <figure class="loan-figure" aria-labelledby={heading}>
      <h3 id={heading}>{t('loan_plot_heading')}</h3>
      <p class="small">{costFen === 0 ? t('loan_plot_free') : t('loan_plot_share', shares)}</p>
      <StackedPlot
        label={t('loan_plot', sums)}
        steps={plot}
        ticks={ticks}
        ownLegend={t('legend_own', sums)}
        costLegend={costFen > 0 ? cost : null}
        note={t('loan_plot_axis')}
      />
    </figure>
  );
}
