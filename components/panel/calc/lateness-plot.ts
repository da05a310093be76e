/** Geometry of the lateness plot in view-box units: days across, the sum owed upwards. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { plotHeight, plotWidth } from '@/components/figures/plots/plot-labels';
import type { LatenessPoint } from '@/lib/core/loans/lateness';
import { yuanFromFen } from '@/lib/core/loans/money';

const usualLastDay = 450;
const stageBorders = [0, 30, 90, 180, 360] as const;

/** The last day drawn: 450, or a tenth more than a later day. */
export function lastPlottedDay(daysOverdue: number): number {
  return daysOverdue > usualLastDay * 0.96 ? Math.ceil(daysOverdue * 1.1) : usualLastDay;
}

interface LatenessPlot {
  /** Bands of stages; `left`, `width` and `middle` in percent of the width. */
  bands: {
    fromDay: number;
    toDay: number;
    isLast: boolean;
    isReached: boolean;
    x: number;
    width: number;
    middlePercent: number;
    isShaded: boolean;
  }[];
  yTicks: { yuan: number; y: number; percent: number }[];
  dayTicks: { day: number; percent: number }[];
  contractPath: string;
  capPath: string;
  betweenPath: string;
  /** The user's day: percent of the width, and heights in percent of the plot. */
  here: { x: number; percent: number; contractHeight: number; capHeight: number };
  /** Heights of both lines at two thirds of the width, for their labels, in percent. */
  labels: { contractHeight: number; capHeight: number };
}

/** `first` is day 0, `here` the user's day, `last` the last day drawn; amounts grow evenly in between. */
export function plotLateness(first: LatenessPoint, here: LatenessPoint, last: LatenessPoint): LatenessPlot {
  const yuan = (point: LatenessPoint, by: 'contract' | 'cap') =>
    yuanFromFen(by === 'contract' ? point.owedByContractFen : point.owedAtCapFen);
  const x = scaleLinear([0, last.daysOverdue], [0, plotWidth]);
  const y = scaleLinear(
    [yuan(first, 'contract'), Math.max(yuan(last, 'contract'), yuan(first, 'contract') + 1)],
    [plotHeight, 0],
  ).nice(5);
  const top = y.domain()[1] ?? 0;
  y.domain([yuan(first, 'contract'), top]);
  const height = (point: LatenessPoint, by: 'contract' | 'cap') => y(yuan(point, by));
  const points = [first, last];
  const pathOf = (by: 'contract' | 'cap') =>
    line<LatenessPoint>(
      (point) => x(point.daysOverdue),
      (point) => height(point, by),
    )(points) ?? '';
  const between =
    area<LatenessPoint>()
      .x((point) => x(point.daysOverdue))
      .y0((point) => height(point, 'cap'))
      .y1((point) => height(point, 'contract'))(points) ?? '';
  const percentUp = (at: number) => ((plotHeight - at) / plotHeight) * 100;
  const percentAcross = (day: number) => (x(day) / plotWidth) * 100;
  const heightAtTwoThirds = (by: 'contract' | 'cap') =>
    percentUp(height(first, by) + ((height(last, by) - height(first, by)) * 2) / 3);
  const borders = [...stageBorders.filter((day) => day < last.daysOverdue), last.daysOverdue];
  return {
    bands: borders.slice(0, -1).map((fromDay, index) => {
      const toDay = borders[index + 1] ?? last.daysOverdue;
      return {
        fromDay,
        toDay,
        isLast: index === borders.length - 2,
        isReached: here.daysOverdue > fromDay && here.daysOverdue <= toDay,
        x: x(fromDay),
        width: x(toDay) - x(fromDay),
        middlePercent: percentAcross((fromDay + toDay) / 2),
        isShaded: index % 2 === 1,
      };
    }),
    yTicks: y.ticks(5).map((tick) => ({ yuan: tick, y: y(tick), percent: percentUp(y(tick)) })),
    dayTicks: stageBorders
      .filter((day) => day > 0 && day < last.daysOverdue)
      .map((day) => ({ day, percent: percentAcross(day) })),
    contractPath: pathOf('contract'),
    capPath: pathOf('cap'),
    betweenPath: between,
    here: {
      x: x(here.daysOverdue),
      percent: percentAcross(here.daysOverdue),
      contractHeight: percentUp(height(here, 'contract')),
      capHeight: percentUp(height(here, 'cap')),
    },
    labels: { contractHeight: heightAtTwoThirds('contract'), capHeight: heightAtTwoThirds('cap') },
  };
}
