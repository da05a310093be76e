/** Answers “whom does this text name?” for a text the reader chose, with the same reader the pages get, loaded when first asked. */
import { createFinder } from '@/lib/core/names/finder';
import type { Settings } from '@/lib/storage/settings';

/** Ids in order, each once. The reader's own names count, and what they said is not that lender does not. */
export async function findLenderIds(
  text: string,
  { ownAliases, dismissed }: Pick<Settings, 'ownAliases' | 'dismissed'>,
): Promise<string[]> {
  const { default: packed } = await import('virtual:lexicon');
  const { mentions } = createFinder(packed, { ownAliases, dismissed }).find(text);
  return [...new Set(mentions.flatMap(({ lenderId }) => lenderId ?? []))];
}
