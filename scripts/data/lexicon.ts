/** The packed lexicon as a module of the build: alias lists and lenders' states in, three strings out. */
import type { EdgeList, LenderAliases } from '@/lib/core/lenders/alias';
import type { Lender } from '@/lib/core/lenders/lender';
import { compileLexicon } from '@/lib/core/lexicon-build/pack-lexicon';
import { foldVariants } from './fold-variants';

/** Aliases of a lender without a record are left out here; the data test does not let them be. */
export function lexiconModule(
  aliases: readonly LenderAliases[],
  lenders: readonly Pick<Lender, 'id' | 'status'>[],
  edgeLists: readonly EdgeList[],
): string {
  const statuses = new Map(lenders.map(({ id, status }) => [id, status.value]));
  const packed = compileLexicon(
    aliases.filter(({ lenderId }) => statuses.has(lenderId)),
    foldVariants(),
    statuses,
    edgeLists,
  );
  // By name, so that a script that only filters leaves the rest out.
  const strings = Object.entries(packed).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`);
  return `${strings.join('\n')}\nexport default { ${Object.keys(packed).join(', ')} };`;
}
