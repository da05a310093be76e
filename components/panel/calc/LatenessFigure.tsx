/** The lateness plot: lines in a stretched SVG, labels in HTML so that they are not distorted. */

import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useText, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { HatchKey, HatchPattern } from '@/components/figures/plots/Hatch';
import { PlotSums } from '@/components/figures/plots/PlotSums';
import { fitLabels, labelLeft, plotHeight, plotWidth, visibilityClass } from '@/components/figures/plots/plot-labels';
import type { Stage } from '@/lib/core/lenders/knowledge';
import { isOverdueRateAboveCap, type LatenessTerms, latenessOnDay, overduePercent } from '@/lib/core/loans/lateness';
import { lastPlottedDay, plotLateness } from './lateness-plot';

interface LatenessFigureProps {
  terms: LatenessTerms;
  daysOverdue: number;
  /** The stage reached on this day; null while loading. */
  stage: Stage | null;
}

export function LatenessFigure({ terms, daysOverdue, stage }: LatenessFigureProps) {
  const t = useWords(words);
  const text = useText();
  const yearly = useNamedPercent();
  const isAbove = isOverdueRateAboveCap(terms);
  const hatch = useId();
  const here = latenessOnDay(terms, daysOverdue);
  const plot = plotLateness(latenessOnDay(terms, 0), here, latenessOnDay(terms, lastPlottedDay(daysOverdue)));
  const sums = { n: daysOverdue, contract: formatFen(here.owedByContractFen), line: formatFen(here.owedAtCapFen) };
  const described =
    t(isAbove ? 'plot' : 'plot_below', sums) + (stage ? t('plot_stage', { stage: text(stage.title) }) : '');
  const percent = yearly(overduePercent(terms.contractPercent, terms.upliftPercent));
  const day = { at: plot.here.percent, text: t('plot_day', { n: daysOverdue }) };
  const days = plot.dayTicks.toReversed().map((tick) => ({ at: tick.percent, text: String(tick.day) }));
  const dayVisibility = fitLabels([day, ...days]);
  // First in the list is the stage reached, so that its label is the last to be hidden.
  const named = plot.bands
    .map(({ fromDay, toDay, isLast, isReached, middlePercent, width }) => {
      const word = fromDay === 0 ? t('plot_first') : isLast ? t('plot_last') : `${fromDay + 1}–${toDay}`;
      return { text: word, at: middlePercent, ofWidth: (width / plotWidth) * 100, isReached };
    })
    .sort((a, b) => Number(b.isReached) - Number(a.isReached) || b.at - a.at);
  const stageVisibility = fitLabels(named);
  return (
    <figure>
      <div class="plot" role="img" aria-label={described}>
        <div class="area">
          <svg viewBox={`0 0 ${plotWidth} ${plotHeight}`} preserveAspectRatio="none" aria-hidden="true">
            <defs>
              <HatchPattern id={hatch} />
            </defs>
            {plot.bands.map(
              (band) =>
                band.isShaded && (
                  <rect key={band.fromDay} class="band" x={band.x} y={0} width={band.width} height={plotHeight} />
                ),
            )}
            {plot.yTicks.map(({ yuan, y }) => (
              <path key={yuan} class="grid" d={`M0 ${y}H${plotWidth}`} />
            ))}
            {isAbove && <path d={plot.betweenPath} fill={`url(#${hatch})`} />}
            <path class="day" d={`M${plot.here.x} 0V${plotHeight}`} />
            <path class="axis" d={`M0 ${plotHeight}H${plotWidth}`} />
            {isAbove && <path class="at-line" d={plot.capPath} />}
            <path class={isAbove ? 'at-contract over' : 'at-contract'} d={plot.contractPath} />
          </svg>
          <PlotSums ticks={plot.yTicks} />
          {days.map((tick, index) => (
            <span
              key={tick.text}
              class={`x ${visibilityClass(dayVisibility[index + 1])}`}
              style={{ left: labelLeft(tick) }}
            >
              {tick.text}
            </span>
          ))}
          <span class="x on" style={{ left: labelLeft(day) }}>
            {day.text}
          </span>
          {named.map((name, index) => (
            <span
              key={name.text}
              class={`stg ${name.isReached ? 'on' : ''} ${visibilityClass(stageVisibility[index])}`}
              style={{ left: labelLeft(name) }}
            >
              {name.text}
            </span>
          ))}
          {isAbove && (
            <span class="point line" style={{ left: `${plot.here.percent}%`, bottom: `${plot.here.capHeight}%` }} />
          )}
          <span
            class={isAbove ? 'point over' : 'point'}
            style={{ left: `${plot.here.percent}%`, bottom: `${plot.here.contractHeight}%` }}
          />
          <span
            class={isAbove ? 'lbl contract over' : 'lbl contract'}
            style={{ bottom: `${plot.labels.contractHeight}%` }}
          >
            <b>{t('plot_contract', { percent })}</b>
          </span>
          {isAbove && (
            <span class="lbl line" style={{ bottom: `${Math.max(plot.labels.capHeight - 22, 1)}%` }}>
              <b>{t('plot_line')}</b>
            </span>
          )}
        </div>
      </div>
      <figcaption>
        {isAbove && (
          <ul class="legend">
            <li>
              <HatchKey />
              {t('plot_between')}
            </li>
          </ul>
        )}
        <p class="cap dimmer">{t('plot_axis', { sum: formatFen(terms.overdueFen).replace('.00', '') })}</p>
      </figcaption>
    </figure>
  );
}
