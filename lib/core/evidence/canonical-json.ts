/** One way to write plain data, so that the same data always has the same hash: as RFC 8785 does for texts and whole numbers. */

export type PlainData = string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData };

/** Keys in the order of their UTF-16 units, no blanks. Throws on a number that is not whole, which could be written in two ways. */
export function canonicalJson(data: PlainData): string {
  if (typeof data === 'number' && !Number.isSafeInteger(data)) throw new Error(`${data} is not a whole number`);
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (isList(data)) return `[${data.map(canonicalJson).join(',')}]`;
  const members = Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${members.join(',')}}`;
}

const isList = (data: object): data is readonly PlainData[] => Array.isArray(data);
