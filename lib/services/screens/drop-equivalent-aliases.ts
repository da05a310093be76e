/** Drops what the user said of a name, in whatever spelling they said it. */
import type { OwnAlias } from '@/lib/core/names/own-alias';
import { bareText } from '@/lib/core/text/disguise';

/** `names` without those of the lender that differ from one of `spellings` only by disguise, script or case. */
export async function dropEquivalentAliases(
  names: readonly OwnAlias[],
  lenderId: string,
  spellings: readonly string[],
): Promise<OwnAlias[]> {
  const [{ openLexicon }, { default: packed }] = await Promise.all([
    import('@/lib/core/names/lexicon'),
    import('virtual:lexicon'),
  ]);
  const { table } = openLexicon(packed, names);
  const bare = new Set(spellings.map((text) => bareText(text, table)));
  return names.filter((name) => name.lenderId !== lenderId || !bare.has(bareText(name.text, table)));
}
