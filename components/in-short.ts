/** What someone typed or pasted, named in a sentence: a heading of a thousand characters would bury what it says. */
const most = 60;

export function inShort(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}
