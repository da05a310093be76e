/** The prices in the text of a picture, whose tables have marks between their cells. */
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';
import { cellMark } from '@/lib/core/text/normalize';

/** Rows with a mark, one after the other; one that is hard to read is an empty line between. */
const tables = new RegExp(`(?:[^\\n]*${cellMark}[^\\n]*(?:\\n+|$))+`, 'g');

export const tablesIn = (text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(tables), ({ index, 0: rows }) => ({ start: index, end: index + rows.length }));

/**
 * Rows are read as sentences first: what stands beside each other in a picture is often no table. A table without a price that way
 * is read by its columns.
 */
export function pricesInText(text: string): Price[] {
  const asSentences = findPrices(text.replaceAll(cellMark, ' '));
  const unread = tablesIn(text).filter(
    ({ start, end }) => !asSentences.some((price) => price.start < end && start < price.end),
  );
  if (unread.length === 0) return asSentences;
  const byColumns = findPrices(text)
    .filter((price) => unread.some(({ start, end }) => start <= price.start && price.end <= end))
    .map((price) => ({ ...price, surface: price.surface.replaceAll(cellMark, ' ') }));
  return [...asSentences, ...byColumns].sort((one, other) => one.start - other.start);
}
