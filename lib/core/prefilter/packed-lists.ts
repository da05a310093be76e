/** How the lists of the first filter are written short, since every page loads them. */

/** Behind a beginning that must end there: Lexin, and not Lexington. */
export const wordEnd = '$';

/** Written shorter are the characters that have other spellings, by their place in the groups: the commonest as capitals, others as letters of two bytes. */
export const codeOfPlace = (place: number): string => String.fromCharCode(place < 26 ? 65 + place : 230 + place);

/** The characters written so, in the order of their places. */
export const codedCharacters = (groups: string): string[] =>
  groups
    .split(' ')
    .map((group) => group.charAt(0))
    .filter((character) => character > '~');

/** Undoes that; what is not written so stays as it is. */
export const unpackPairs = (pairs: string, groups: string): string => {
  const characters = codedCharacters(groups);
  return pairs.replace(/[A-Z\u0100-\u07ff]/g, (code) => {
    const unit = code.charCodeAt(0);
    return characters[unit - (unit < 256 ? 65 : 230)] ?? '';
  });
};

/** What the beginnings are parted by: `,`, or a capital that says how many letters a beginning shares with the one before. */
export const sharedLetters = (count: number): string => (count > 0 ? String.fromCharCode(64 + count) : ',');

export function unpackBeginnings(beginnings: string): string[] {
  let word = '';
  return Array.from(beginnings.matchAll(/([A-Z]?),*([^A-Z,]+)/g), ([, mark = '', rest = '']) => {
    word = word.slice(0, mark ? mark.charCodeAt(0) - 64 : 0) + rest;
    return word;
  });
}
