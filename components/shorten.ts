/** Shortens typed or pasted text for use in a sentence: a pasted page would bury the rest of a heading. */
const maxCharacters = 60;

export function shorten(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length > maxCharacters ? `${characters.slice(0, maxCharacters).join('')}…` : characters.join('');
}
