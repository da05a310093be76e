/** What someone typed or pasted, named in a sentence: a heading of a thousand characters would bury what it says. */
const maxCharacters = 60;

export function inShort(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length > maxCharacters ? `${characters.slice(0, maxCharacters).join('')}…` : characters.join('');
}
