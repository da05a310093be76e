/** Says in what a surface differs from the listed name, for those who ask why it was marked. It decides nothing. */
import { type FoldTable, isMiddleDot, isSpace } from '@/lib/core/text/fold-table';
import type { MentionReason } from './mention';

type Fold = MentionReason['folds'][number];

function foldOf(unit: number, alias: string, table: FoldTable): Fold | null {
  if (alias.includes(String.fromCharCode(unit))) return null;
  if (isSpace(unit) || isMiddleDot(unit)) return 'gap';
  if (unit >= 0xff01 && unit <= 0xff5e) return 'width';
  if (table.isLookAlike(unit)) return 'look_alike';
  const folded = table.fold(unit);
  if (unit < 0x80) return 'case';
  return folded === unit ? 'gap' : 'script';
}

/** Foldings that make `surface` equal to `alias`, each once, in the order met. */
export function foldsIn(surface: string, alias: string, table: FoldTable): Fold[] {
  const bare = surface.replace(/[(（][^(（)）㐀-鿿]+[)）]/g, '');
  const folds = new Set<Fold>(bare === surface ? [] : ['annotation']);
  for (let at = 0; at < bare.length; at++) {
    const fold = foldOf(bare.charCodeAt(at), alias, table);
    if (fold) folds.add(fold);
  }
  return [...folds];
}
