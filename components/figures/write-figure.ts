/** A kept number as its field shows it. */

/** `scale`: how many of the number are one of the field’s unit: 100 for fen in a field of yuan. */
export const writeFigure = (value: number | null, scale = 1): string =>
  value === null ? '' : String(Number((value / scale).toFixed(6)));

/** In yuan; nothing where there is nothing to pay. */
export const writeYuan = (fen: number): string => (fen === 0 ? '' : writeFigure(fen, 100));
