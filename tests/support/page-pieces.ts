/** Pieces of text as a file of PDF would hold them: letters of ten points, one Chinese character as wide as high. */
import type { TextPiece } from '@/lib/core/documents/text-piece';

const size = 10;
const widthOfLetter = (letter: string) => (letter > '⺀' ? size : size / 2);

/** `top`: of its line. */
export function piece(text: string, left: number, top: number): TextPiece {
  const width = [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
  return { text, left, right: left + width, top, bottom: top + size };
}

/** Lines below each other, 16 points apart. */
export const lines = (texts: readonly string[], left: number, top: number): TextPiece[] =>
  texts.map((text, at) => piece(text, left, top + at * 16));
