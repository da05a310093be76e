/** The kinds of figures that people type, with the limits of each. */
import { maxPercent, maxTermMonths, maxYuan, minYuan } from '@/lib/core/loans/loan-defaults';
import { readFigure, readMonths, within } from './read-figure';

interface FigureBounds {
  lowest: number;
  highest: number;
  isWhole: boolean;
}

export const figureKinds = {
  sum: { lowest: minYuan, highest: maxYuan, isWhole: false },
  fee: { lowest: 0, highest: maxYuan, isWhole: false },
  percent: { lowest: 0, highest: maxPercent, isWhole: false },
  days: { lowest: 0, highest: 9999, isWhole: true },
  months: { lowest: 1, highest: maxTermMonths, isWhole: true },
  count: { lowest: 0, highest: 1000, isWhole: true },
} as const satisfies Record<string, FigureBounds>;
export type FigureKind = keyof typeof figureKinds;

/** `blank`: nothing typed. `wrong`: not a figure of this kind, or outside its limits. */
type TypedFigure = { state: 'figure'; figure: number } | { state: 'blank' } | { state: 'wrong' };

export function readTyped(typed: string, kind: FigureKind): TypedFigure {
  if (typed.trim() === '') return { state: 'blank' };
  const { lowest, highest, isWhole } = figureKinds[kind];
  // In 10,5 % the comma is a decimal point: dropped, it would make the price ten times as high.
  if (kind === 'percent' && /,(?!\d{3}(?!\d))/.test(typed.normalize('NFKC'))) return { state: 'wrong' };
  const figure = within(kind === 'months' ? readMonths(typed) : readFigure(typed), lowest, highest);
  return figure === null || (isWhole && !Number.isInteger(figure)) ? { state: 'wrong' } : { state: 'figure', figure };
}

/** The figure, or null where there is none to use. */
export function figureOf(typed: TypedFigure): number | null {
  return typed.state === 'figure' ? typed.figure : null;
}

/** As `figureOf`, with 0 for a blank field: no fee. */
export function feeOf(typed: TypedFigure): number | null {
  return typed.state === 'blank' ? 0 : figureOf(typed);
}
