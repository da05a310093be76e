/** Looks through a parsed file before its entries are read: how deep it goes, keys that reach into prototypes, and ids that come twice. */

const deepest = 12;
const reachingKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Dotted paths of what no file of ours has, at most ten. */
export function foreignPlaces(parsed: unknown): string[] {
  const found: string[] = [];
  const waiting: { value: unknown; path: string[] }[] = [{ value: parsed, path: [] }];
  for (let next = waiting.pop(); next && found.length < 10; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) {
      found.push(path.slice(0, 3).join('.'));
      continue;
    }
    for (const key of Object.keys(value)) {
      const place = [...path, key];
      if (!Array.isArray(value) && reachingKeys.includes(key)) found.push(place.join('.'));
      else waiting.push({ value: (value as Record<string, unknown>)[key], path: place });
    }
  }
  return found;
}

/** `offers.3`: the second of two with one id. */
export function placesTwice(lists: Record<string, readonly { id: string }[]>): string[] {
  return Object.entries(lists).flatMap(([name, entries]) => {
    const seen = new Set<string>();
    return entries.flatMap(({ id }, at) => {
      if (seen.has(id)) return [`${name}.${at}`];
      seen.add(id);
      return [];
    });
  });
}
