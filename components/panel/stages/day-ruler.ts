/** Positions of the stages and of the user's day on a ruler of days overdue, in percent of its width. */

import { scaleLinear } from 'd3-scale';
import type { Stage } from '@/lib/core/lenders/knowledge';

const usualLastDay = 450;

interface DayBand {
  stageId: string;
  /** Percent of the ruler's width. */
  left: number;
  width: number;
  /** 1–5, later is darker. */
  shade: number;
  isLast: boolean;
}

interface RulerMeasure {
  bands: DayBand[];
  /** `name`: whether its figure has room beside the others; `roomy` also where the ruler is half as wide. */
  ticks: { day: number; left: number; name: 'roomy' | 'crowded' | 'none' }[];
  /** null = no day given. */
  pin: { day: number; left: number } | null;
}

/** The stages that are spans of days after the due day, in order; the first day's own stage is a tick, not a span. */
export function spansOfDays(stages: readonly Stage[]): { stage: Stage; fromDay: number; toDay: number | null }[] {
  return stages
    .flatMap((stage) =>
      stage.fromDay !== null && stage.fromDay >= 1 && stage.id !== 'day-1'
        ? [{ stage, fromDay: stage.fromDay, toDay: stage.toDay }]
        : [],
    )
    .sort((a, b) => a.fromDay - b.fromDay);
}

/** `daysOverdue` null or below 1 sets no pin; a day beyond the usual 450 stretches the ruler to a quarter more than that day. */
export function measureDays(stages: readonly Stage[], daysOverdue: number | null): RulerMeasure {
  const day = daysOverdue !== null && daysOverdue >= 1 ? daysOverdue : null;
  const lastDay = day !== null && day > usualLastDay ? Math.ceil(day * 1.25) : usualLastDay;
  const percent = scaleLinear([0, lastDay], [0, 100]);
  const spans = spansOfDays(stages);
  const bands = spans.map(({ stage, fromDay, toDay }, index) => {
    const left = percent(index === 0 ? 0 : fromDay - 1);
    const right = percent(Math.min(toDay ?? lastDay, lastDay));
    return {
      stageId: stage.id,
      left,
      width: right - left,
      shade: Math.min(index + 1, 5),
      isLast: index === spans.length - 1,
    };
  });
  const ticks = withRoom(
    [1, ...spans.flatMap(({ toDay }) => (toDay === null ? [] : [toDay]))].map((tick) => ({
      day: tick,
      left: percent(tick),
    })),
  );
  return { bands, ticks, pin: day === null ? null : { day, left: percent(day) } };
}

/** Percent of the width that a figure needs on a ruler of usual width, and on one half as wide. */
const room = { usual: 6, narrow: 12 };

/** Where two figures would overlap, the earlier one is hidden. */
function withRoom(ticks: { day: number; left: number }[]): RulerMeasure['ticks'] {
  const next = { usual: Number.POSITIVE_INFINITY, narrow: Number.POSITIVE_INFINITY };
  return ticks
    .toReversed()
    .map(({ day, left }) => {
      const hasRoom = next.usual - left >= room.usual;
      const isRoomy = next.narrow - left >= room.narrow;
      if (hasRoom) next.usual = left;
      if (isRoomy) next.narrow = left;
      return { day, left, name: isRoomy ? ('roomy' as const) : hasRoom ? ('crowded' as const) : ('none' as const) };
    })
    .toReversed();
}

/** The stage a day falls into; null before the first day. */
export function stageOnDay(stages: readonly Stage[], daysOverdue: number): Stage | null {
  return (
    spansOfDays(stages).find(({ fromDay, toDay }) => daysOverdue >= fromDay && (toDay === null || daysOverdue <= toDay))
      ?.stage ?? null
  );
}
