/** Pieces of text as they lie on a page, and the rows they form. Lengths are in points of the page, from its upper left corner. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A piece as the file holds it, often a few characters. */
export interface TextPiece extends Box {
  text: string;
}

/** Pieces that stand so close that they are one run of words. `order`: number of its first piece in the file. */
export interface Run extends TextPiece {
  order: number;
  /** Numbers of its first and last piece differ where the file jumps about. */
  lastOrder: number;
}

/** Runs beside each other, from the left. */
export type Row = readonly Run[];

export const heightOf = ({ top, bottom }: Box): number => bottom - top;
export const widthOf = ({ left, right }: Box): number => right - left;

export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

export function overlapInHeight(a: Box, b: Box): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}
