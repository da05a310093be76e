/** The loan plot: of what is paid, how much is the money received and how much is cost. */

import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { HatchKey, HatchPattern } from '@/components/figures/Hatch';
import { PlotSums } from '@/components/figures/PlotSums';
import { fitLabels, labelLeft, plotHeight, plotWidth, visibilityClass } from '@/components/figures/plot-labels';
import { toFen } from '@/lib/core/loans/money';
import { type PaymentPart, sumPayments } from '@/lib/core/loans/payment-breakdown';
import { plotLoan } from './loan-plot';

export function LoanFigure({ parts }: { parts: readonly PaymentPart[] }) {
  const t = useWords(words);
  const hatch = useId();
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
  const visibility = fitLabels(ticks);
  return (
    <figure class="loan-figure" aria-labelledby={`${hatch}-title`}>
      <h3 id={`${hatch}-title`}>{t('loan_plot_heading')}</h3>
      <p class="small">{costFen === 0 ? t('loan_plot_free') : t('loan_plot_share', shares)}</p>
      <div class="plot" role="img" aria-label={t('loan_plot', sums)}>
        <div class="area">
          <svg viewBox={`0 0 ${plotWidth} ${plotHeight}`} preserveAspectRatio="none" aria-hidden="true">
            <defs>
              <HatchPattern id={hatch} tone="cost" />
            </defs>
            {plot.yTicks.map(({ yuan, y }) => (
              <path key={yuan} class="grid" d={`M0 ${y}H${plotWidth}`} />
            ))}
            <path class="own" d={plot.ownPath} />
            {costFen > 0 && <path d={plot.costPath} fill={`url(#${hatch})`} />}
            <path class="own-edge" d={plot.ownEdge} />
            {costFen > 0 && <path class="at-contract" d={plot.paidEdge} />}
            <path class="axis" d={`M0 ${plotHeight}H${plotWidth}`} />
          </svg>
          <PlotSums ticks={plot.yTicks} />
          {ticks.map((tick, index) => (
            <span
              key={tick.text}
              class={index === 0 ? 'x on' : `x ${visibilityClass(visibility[index])}`}
              style={{ left: labelLeft(tick) }}
            >
              {tick.text}
            </span>
          ))}
        </div>
      </div>
      <figcaption>
        <ul class="legend">
          <li>
            <svg viewBox="0 0 24 10" aria-hidden="true">
              <path class="own" d="M0 0H24V10H0Z" />
              <path class="own-edge" d="M0 1H24" />
            </svg>
            {t('legend_own', sums)}
          </li>
          {costFen > 0 && (
            <li>
              <HatchKey tone="cost" />
              {feeFen > 0
                ? t('legend_cost_parts', { ...sums, interest: formatFen(interestFen), fees: formatFen(feeFen) })
                : t('legend_cost', sums)}
            </li>
          )}
        </ul>
        <p class="cap dimmer">{t('loan_plot_axis')}</p>
      </figcaption>
    </figure>
  );
}
