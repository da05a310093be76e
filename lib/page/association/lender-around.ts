/** The one lender that a section speaks of, for what stands in it under no name of its own. */
import { isWholeCard } from './same-offer';

interface NamedPlace {
  lenderId: string | null;
  range: StaticRange;
}

const partTags = new Set(['table', 'ul', 'ol']);

/** Of the smallest card, section or article around the place; null where it names two lenders or none. */
export function lenderAround<N extends NamedPlace>({ startContainer }: StaticRange, names: readonly N[]): N | null {
  let around = startContainer.parentElement;
  for (; around; around = around.parentElement) {
    if (!isWholeCard(around)) continue;
    const card = around;
    const inside = names.filter(({ range }) => card.contains(range.startContainer));
    // A list or a table is a part of what it stands in; a section without a name is about nobody.
    if (inside.length === 0 && partTags.has(card.localName)) continue;
    const ids = new Set(inside.map(({ lenderId }) => lenderId));
    return ids.size === 1 && !ids.has(null) ? (inside[0] ?? null) : null;
  }
  return null;
}
