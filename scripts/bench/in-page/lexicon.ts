/** The names opened as a page opens them, of a lexicon that is handed in: the filter, then the finder at the first name. */
import { createFinder } from '@/lib/core/names/finder';
import type { PackedLexicon } from '@/lib/core/names/lexicon';
import { openPageFilter } from '@/lib/core/prefilter/page-filter';

export interface Opening {
  /** The first filter with its tables, and its first pass over a text that names nobody. */
  filterMs: number;
  /** Unpacking all names, and the first search. */
  finderMs: number;
  found: number;
}

/** Kept, so that its memory can be measured. */
export const kept: unknown[] = [];

export function openCold(packed: PackedLexicon, plain: string, naming: string): Opening {
  const start = performance.now();
  const filter = openPageFilter(packed.first);
  filter.mayHold(plain);
  const filtered = performance.now();
  const finder = createFinder(packed);
  const found = finder.find(naming).mentions.length;
  const end = performance.now();
  kept.push(filter, finder);
  return { filterMs: filtered - start, finderMs: end - filtered, found };
}
