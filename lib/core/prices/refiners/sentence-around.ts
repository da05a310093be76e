/** The sentence that a figure stands in, with `%` in its place. */
import type { FigureContext } from '@/lib/core/prices/interpretation';

const reach = { before: 60, after: 40 };

export function sentenceAround({ text, figure }: Pick<FigureContext, 'text' | 'figure'>): string {
  const [lead = ''] = /[^;!?]*$/.exec(text.slice(Math.max(0, figure.start - reach.before), figure.start)) ?? [];
  const [rest = ''] = /^[^;!?]*/.exec(text.slice(figure.end, figure.end + reach.after)) ?? [];
  return `${lead}%${rest}`;
}
