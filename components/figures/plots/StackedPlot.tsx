/** Draws one's own money and the cost on top of it, with labels below and a legend. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { HatchKey, HatchPattern } from './Hatch';
import { PlotSums } from './PlotSums';
import { fitLabels, labelLeft, plotHeight, plotWidth, visibilityClass } from './plot-labels';
import type { StackedSteps } from './stacked-steps';

interface StackedPlotProps {
  /** What the picture says, in a sentence. */
  label: string;
  steps: StackedSteps;
  /** Labels below, the one that must be seen first; at `at` percent of the width. */
  ticks: readonly { at: number; text: string }[];
  ownLegend: ComponentChildren;
  /** null: there is no cost, and nothing is drawn for it. */
  costLegend: ComponentChildren | null;
  note: string;
}

export function StackedPlot({ label, steps, ticks, ownLegend, costLegend, note }: StackedPlotProps) {
  const hatch = useId();
  const visibility = fitLabels(ticks);
  const hasCost = costLegend !== null;
  return (
    <>
      <div class="plot" role="img" aria-label={label}>
        <div class="area">
          <svg viewBox={`0 0 ${plotWidth} ${plotHeight}`} preserveAspectRatio="none" aria-hidden="true">
            <defs>
              <HatchPattern id={hatch} tone="cost" />
            </defs>
            {steps.yTicks.map(({ yuan, y }) => (
              <path key={yuan} class="grid" d={`M0 ${y}H${plotWidth}`} />
            ))}
            <path class="own" d={steps.ownPath} />
            {hasCost && <path d={steps.costPath} fill={`url(#${hatch})`} />}
            <path class="own-edge" d={steps.ownEdge} />
            {hasCost && <path class="at-contract" d={steps.totalEdge} />}
            <path class="axis" d={`M0 ${plotHeight}H${plotWidth}`} />
          </svg>
          <PlotSums ticks={steps.yTicks} />
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
            {ownLegend}
          </li>
          {hasCost && (
            <li>
              <HatchKey tone="cost" />
              {costLegend}
            </li>
          )}
        </ul>
        <p class="cap dimmer">{note}</p>
      </figcaption>
    </>
  );
}
