/** Finds the lenders named in a text the user chose, with the same finder as in pages, loaded at the first call. */
import { createFinder } from '@/lib/core/names/finder';
import type { Settings } from '@/lib/storage/settings';

/** Ids in order, each once. The user's own aliases count; names they dismissed do not. */
export async function findLenderIds(
  text: string,
  { ownAliases, dismissed }: Pick<Settings, 'ownAliases' | 'dismissed'>,
): Promise<string[]> {
  const { default: packed } = await import('virtual:lexicon');
  const { mentions } = createFinder(packed, { ownAliases, dismissed }).find(text);
  return [...new Set(mentions.flatMap(({ lenderId }) => lenderId ?? []))];
}
