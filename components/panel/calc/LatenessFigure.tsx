/** The plot: strokes in an SVG that stretches, words in HTML that zooms. The table below has the same figures. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { type LatenessTerms, latenessOnDay, overduePercent } from '@/lib/core/lateness';
import { formatPercent } from '@/lib/core/price-place';
import { formatFen } from './format-fen';
import { lastPlottedDay, plotHeight, plotLateness, plotWidth } from './lateness-plot';

/** Percent of the width within which a tick's figure would touch the figure of the user's day; the second when zoomed to 200 %. */
const tooClose = 9;
const tooCloseWhenNarrow = 22;

interface LatenessFigureProps {
  terms: LatenessTerms;
  daysOverdue: number;
  isAbove: boolean;
}

export function LatenessFigure({ terms, daysOverdue, isAbove }: LatenessFigureProps) {
  const t = useWords(words);
  const hatch = useId();
  const here = latenessOnDay(terms, daysOverdue);
  const plot = plotLateness(latenessOnDay(terms, 0), here, latenessOnDay(terms, lastPlottedDay(daysOverdue)));
  const described = t('plot', { n: daysOverdue, contract: formatFen(here.owedByContractFen), line: formatFen(here.owedByLineFen) });
  const percent = formatPercent(overduePercent(terms.contractPercent, terms.upliftPercent));
  return (
    <figure>
      <div class="plot" role="img" aria-label={described}>
        <div class="area">
          <svg viewBox={`0 0 ${plotWidth} ${plotHeight}`} preserveAspectRatio="none" aria-hidden="true">
            <defs>
              <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(1 .46) rotate(45)">
                <path class="hatch" d="M0 0v6" />
              </pattern>
            </defs>
            {plot.bands.map((band) => band.isShaded && <rect key={band.fromDay} class="band" x={band.x} y={0} width={band.width} height={plotHeight} />)}
            {plot.yTicks.map(({ yuan, y }) => (
              <path key={yuan} class="grid" d={`M0 ${y}H${plotWidth}`} />
            ))}
            {isAbove && <path d={plot.betweenPath} fill={`url(#${hatch})`} />}
            <path class="day" d={`M${plot.here.x} 0V${plotHeight}`} />
            <path class="axis" d={`M0 ${plotHeight}H${plotWidth}`} />
            {isAbove && <path class="at-line" d={plot.linePath} />}
            <path class={isAbove ? 'at-contract over' : 'at-contract'} d={plot.contractPath} />
          </svg>
          {plot.yTicks.map((tick) => (
            <span key={tick.yuan} class="y" style={{ bottom: `${tick.percent}%` }}>
              {tick.yuan.toLocaleString('en-US')}
            </span>
          ))}
          {plot.dayTicks
            .filter(({ percent: at }) => Math.abs(at - plot.here.percent) > tooClose)
            .map(({ day, percent: at }) => (
              <span key={day} class={Math.abs(at - plot.here.percent) > tooCloseWhenNarrow ? `x x-${day}` : `x x-${day} close`} style={{ left: `${at}%` }}>
                {day}
              </span>
            ))}
          <span class="x on" style={{ left: `${Math.min(plot.here.percent, 94)}%` }}>
            {t('plot_day', { n: daysOverdue })}
          </span>
          {plot.bands.map((band) => (
            <span key={band.fromDay} class={band.fromDay === 0 ? 'stg stg-1' : 'stg'} style={{ left: `${band.middlePercent}%` }}>
              {band.fromDay === 0
                ? t('plot_first')
                : band.fromDay === 360
                  ? t('plot_last')
                  : `${band.fromDay + 1}–${band.fromDay === 30 ? 90 : band.fromDay === 90 ? 180 : 360}`}
            </span>
          ))}
          {isAbove && <span class="point line" style={{ left: `${plot.here.percent}%`, bottom: `${plot.here.linePercent}%` }} />}
          <span class={isAbove ? 'point over' : 'point'} style={{ left: `${plot.here.percent}%`, bottom: `${plot.here.contractPercent}%` }} />
          <span class={isAbove ? 'lbl contract over' : 'lbl contract'} style={{ bottom: `${plot.labels.contractPercent}%` }}>
            <b>{t('plot_contract', { percent })}</b>
          </span>
          {isAbove && (
            <span class="lbl line" style={{ bottom: `${Math.max(plot.labels.linePercent - 22, 1)}%` }}>
              <b>{t('plot_line')}</b>
            </span>
          )}
        </div>
      </div>
      <figcaption>
        {isAbove && (
          <ul class="legend">
            <li>
              <svg viewBox="0 0 24 10" aria-hidden="true">
                <path class="hatch" d="M2 10 6 0M8 10l4-10M14 10l4-10M20 10l4-10" />
              </svg>
              {t('plot_between')}
            </li>
          </ul>
        )}
        <p class="cap dimmer">{t('plot_axis', { sum: formatFen(terms.overdueFen).replace('.00', '') })}</p>
      </figcaption>
    </figure>
  );
}
