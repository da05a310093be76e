/** Cuts the words around a name down to what may be kept of a page: nothing from an address on, nor from a long number such as that of a phone or a card. */

const addressLike = /\S*(?:https?:|www\.|@|\/\/)\S*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\S*|\d(?:[\s-]?\d){6,}/giu;

/** Kept on either side at most, in characters. */
export const maxBeside = 60;

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

export function holdsAddress(text: string): boolean {
  return text.search(addressLike) >= 0;
}

/** So many characters next to the name, and fewer where an address stands among them. */
export function smallContext(
  text: { before: string; after: string },
  width: number,
): { before: string; after: string } {
  const before = onOneLine(text.before).slice(-width);
  const after = onOneLine(text.after).slice(0, width);
  const last = [...before.matchAll(addressLike)].at(-1);
  const first = after.search(addressLike);
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: first < 0 ? after : after.slice(0, first),
  };
}
