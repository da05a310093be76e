/** Finds settings by the words that stand in them or mean them, in any of the three languages. */
import type { Text } from '@/lib/core/wording/fact';

export interface Findable {
  id: string;
  words: readonly Text[];
}

export interface FindablePart {
  title: Text;
  settings: readonly Findable[];
}

function spelled(texts: readonly Text[]): string {
  return texts
    .flatMap(({ zh, tw, en }) => [zh, tw ?? '', en])
    .join('\n')
    .toLowerCase();
}

/** Ids of the settings in which each word of the query stands; a part whose title has them counts whole. An empty query finds all. */
export function findSettings(parts: readonly FindablePart[], query: string): Set<string> {
  const wanted = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return new Set(
    parts.flatMap(({ title, settings }) =>
      settings
        .filter(({ words }) => {
          const text = spelled([title, ...words]);
          return wanted.every((word) => text.includes(word));
        })
        .map(({ id }) => id),
    ),
  );
}
