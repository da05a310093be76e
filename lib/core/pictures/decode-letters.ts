/** From the letter that the network sees at each step along a line, to the text: repeats and blanks go, wide gaps are spaces. */
import { type Ink, unreadIn, unreadMark } from './unread-letters';

export interface SeenLetters {
  /** At each step: 0 for none, then the letters from 1 on; one more than there are letters: a space. */
  indices: ArrayLike<number>;
  /** How sure each of them is, from 0 to 1. */
  shares: ArrayLike<number>;
}

export interface DecodedLine {
  text: string;
  /** The same with a mark for each letter that is printed and was not read. */
  marked: string;
  /** The mean of all letters. */
  sureness: number;
  /** The least of what a price is made of; 1 where there is none. */
  surenessOfFigures: number;
}

interface Letter {
  letter: string;
  share: number;
  first: number;
  last: number;
}

const partOfFigure = /[\d.%‰]/;
const isWide = (letter: string) => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/.test(letter);
const endsByItself = /[，。、：；（）《》“”]/;

const middleOf = ({ first, last }: Letter) => (first + last) / 2;
/** In the width of a Chinese character. */
const widthOf = ({ letter }: Letter) => (isWide(letter) ? 1 : letter === '%' ? 0.95 : 0.55);

function lettersOf({ indices, shares }: SeenLetters, letters: readonly string[]): Letter[] {
  const found: Letter[] = [];
  let before = 0;
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] ?? 0;
    const share = shares[at] ?? 0;
    const last = found.at(-1);
    if (index !== 0 && index === before && last) {
      last.last = at;
      last.share = Math.max(last.share, share);
    } else if (index !== 0) found.push({ letter: letters[index - 1] ?? ' ', share, first: at, last: at });
    before = index;
  }
  return found;
}

/** Steps that a Chinese character is wide, by the letters that follow each other; 0: there are too few to tell. */
function emOf(letters: readonly Letter[]): number {
  const distances = letters
    .slice(1)
    .map((letter, i) => {
      const before = letters[i] as Letter;
      return (middleOf(letter) - middleOf(before)) / ((widthOf(letter) + widthOf(before)) / 2);
    })
    .sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 0;
}

/** The network mostly leaves spaces out: a gap is one that the letters beside it do not explain. */
function isGap(before: Letter, after: Letter, em: number): boolean {
  const pair = before.letter + after.letter;
  if (em === 0 || pair.includes(' ') || endsByItself.test(pair) || /[\d.%][\d.%]/.test(pair)) return false;
  const gap = middleOf(after) - middleOf(before) - (em * (widthOf(before) + widthOf(after))) / 2;
  return gap > Math.max(1.2, em * 0.25);
}

/** In steps, where the letters do not tell: of lines as high as the network takes them. */
const usualEm = 4.4;

/** The marks before each letter, and behind the last. */
function marksBetween(letters: readonly Letter[], ink: Ink, em: number): string[] {
  const inks = letters.map(({ first, last }) => Math.max(ink[first] ?? 0, ink[last] ?? 0)).sort((a, b) => a - b);
  const inkOfLetters = inks[inks.length >> 1] ?? 0;
  const places: (Letter | undefined)[] = [undefined, ...letters, undefined];
  return places.slice(1).map((after, i) => {
    const before = places[i];
    if (![before, after].some((beside) => beside && isWide(beside.letter))) return '';
    const half = (letter: Letter) => (widthOf(letter) * em) / 2;
    // The first and the last stand a little within their box.
    const from = before ? middleOf(before) + half(before) : 0;
    const to = after ? middleOf(after) - half(after) : ink.length - 1;
    return unreadMark.repeat(unreadIn({ from, to }, em, ink, inkOfLetters));
  });
}

/** `alphabet`: what the network was trained to tell apart, in its order. */
export function decodeLetters(seen: SeenLetters, alphabet: readonly string[], ink: Ink = []): DecodedLine {
  const letters = lettersOf(seen, alphabet);
  const em = emOf(letters);
  const text = letters.map((letter, i) => {
    const before = letters[i - 1];
    return before && isGap(before, letter, em) ? ` ${letter.letter}` : letter.letter;
  });
  const marks = ink.length > 0 ? marksBetween(letters, ink, Math.min(em || usualEm, usualEm * 1.3)) : [];
  const marked = text.map((letter, i) => (marks[i] ? marks[i] + letter.trimStart() : letter)).join('');
  const figures = letters.filter(({ letter }) => partOfFigure.test(letter)).map(({ share }) => share);
  return {
    text: text.join(''),
    marked: marked + (marks.at(-1) ?? ''),
    sureness: letters.length === 0 ? 0 : letters.reduce((sum, { share }) => sum + share, 0) / letters.length,
    surenessOfFigures: Math.min(1, ...figures),
  };
}
