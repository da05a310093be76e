/** Of names that meet in a text, the ones that are kept. It judges by place and strength only. */
import { isInside, isNear, overlaps, type Span } from '@/lib/core/text/spans';
import type { Strength } from './listed-alias';

/** Leftmost, then longest. A sure name is given up only to one that holds it whole. */
export function dropOverlaps<T extends Span & { strength: Strength }>(found: readonly T[]): T[] {
  const isSure = ({ strength }: T) => strength === 'strong' || strength === 'own';
  const ordered = found.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.strength === 'own') - Number(a.strength === 'own'),
  );
  const sure = ordered.filter(isSure);
  const kept: T[] = [];
  for (const one of ordered) {
    const last = kept.at(-1);
    const isFree = !last || one.start >= last.end;
    if (isFree && (isSure(one) || !isNear(sure, one, 0, (other) => overlaps(one, other) && !isInside(other, one))))
      kept.push(one);
  }
  return kept;
}
