/** Takes back what the reader said of a spelling, however it was written when they said it. */

import { type OwnAlias, openLexicon } from '@/lib/core/names/lexicon';
import { bareText } from '@/lib/core/text/disguise';

/** `names` without those of the lender that read as one of `spellings`. */
export async function dropEquivalentAliases(
  names: readonly OwnAlias[],
  lenderId: string,
  spellings: readonly string[],
): Promise<OwnAlias[]> {
  const { default: packed } = await import('virtual:lexicon');
  const { table } = openLexicon(packed, names);
  const bare = new Set(spellings.map((text) => bareText(text, table)));
  return names.filter((name) => name.lenderId !== lenderId || !bare.has(bareText(name.text, table)));
}
