/** The packed lexicon as modules of the build: alias lists and lenders' states in, three strings out. */
import type { EdgeList, LenderAliases } from '@/lib/core/lenders/alias';
import type { Lender } from '@/lib/core/lenders/lender';
import { compileLexicon } from '@/lib/core/lexicon-build/pack-lexicon';
import type { PackedLexicon } from '@/lib/core/names/lexicon';
import { foldVariants } from './fold-variants';

/** Aliases of a lender without a record are left out here; the data test does not let them be. */
export function packedLexicon(
  aliases: readonly LenderAliases[],
  lenders: readonly Pick<Lender, 'id' | 'status'>[],
  edgeLists: readonly EdgeList[],
): PackedLexicon {
  const statuses = new Map(lenders.map(({ id, status }) => [id, status.value]));
  return compileLexicon(
    aliases.filter(({ lenderId }) => statuses.has(lenderId)),
    foldVariants(),
    statuses,
    edgeLists,
  );
}

const strings = (texts: Partial<PackedLexicon>) =>
  Object.entries(texts)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
    .join('\n');

/** What only looks whether there may be a name has the first string alone; the others are shipped once, and shared. */
export const lexiconModules = {
  'virtual:lexicon-first': ({ first }: PackedLexicon) => strings({ first }),
  'virtual:lexicon-rest': ({ rest, script }: PackedLexicon) => strings({ rest, script }),
  'virtual:lexicon': () => `
import { first } from 'virtual:lexicon-first';
import { rest, script } from 'virtual:lexicon-rest';
export default { first, rest, script };`,
};
