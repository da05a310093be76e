/** The lexicon as shipped, and small ones made for a test. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { type EdgeList, edgeListSchema, type LenderAliases, lenderAliasesSchema } from '@/lib/core/lenders/alias';
import { compileLexicon } from '@/lib/core/lexicon-build/pack-lexicon';
import type { PackedLexicon } from '@/lib/core/names/lexicon';
import { foldVariants } from '@/scripts/data/fold-variants';

const readList = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../assets/data/${name}.json`), 'utf8'));

export const shippedLists: LenderAliases[] = v.parse(v.array(lenderAliasesSchema), readList('aliases'));

export function packLists(lists: readonly LenderAliases[], edgeLists: readonly EdgeList[] = []): PackedLexicon {
  return compileLexicon(lists, foldVariants(), new Map(lists.map(({ lenderId }) => [lenderId, 'front'])), edgeLists);
}

/** Compiled once for all tests of a file. */
export const shippedLexicon: PackedLexicon = packLists(
  shippedLists,
  v.parse(v.array(edgeListSchema), readList('edges')),
);

type Row = Partial<LenderAliases['aliases'][number]> & { text: string };

/** `listOf('a-lender', [{ text: '花呗' }])`: strong brands unless said otherwise. */
export function listOf(lenderId: string, rows: Row[], falseFriends: string[] = []): LenderAliases {
  return {
    lenderId,
    aliases: rows.map((row) => ({ kind: 'brand', strength: 'strong', ...row })),
    falseFriends: falseFriends.map((text) => ({ text, reason: 'test' })),
  };
}
