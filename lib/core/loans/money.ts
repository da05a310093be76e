/** Sums of money as whole fen (1/100 yuan), so that schedules add up exactly. Knows nothing of formats or currencies. */

declare const unit: unique symbol;
/** A whole number of fen within the safe integers; negative means paid back or received. */
export type Fen = number & { readonly [unit]: 'fen' };

type Rounding = 'nearest' | 'down' | 'up';

/** Takes a whole number as fen; throws on fractions and on numbers that can no longer be counted exactly. */
export function toFen(count: number): Fen {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a whole number of fen`);
  return (count === 0 ? 0 : count) as Fen;
}

/** Rounds a computed, possibly fractional number of fen. A hair below a half (…4.99999999) counts as the half it stands for. */
export function roundToFen(fractional: number, rounding: Rounding = 'nearest'): Fen {
  if (rounding === 'down') return toFen(Math.floor(fractional + 1e-6));
  if (rounding === 'up') return toFen(Math.ceil(fractional - 1e-6));
  return toFen(Math.sign(fractional) * Math.floor(Math.abs(fractional) + 0.5 + 1e-7));
}

/** 866.19 yuan → 86619 fen. More than two decimals are rounded as told. */
export function fenFromYuan(yuan: number, rounding: Rounding = 'nearest'): Fen {
  return roundToFen(yuan * 100, rounding);
}

export function yuanFromFen(fen: Fen): number {
  return fen / 100;
}

export function sumFen(parts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const part of parts) sum += part;
  return toFen(sum);
}

/** Cuts a sum into `parts` that differ by at most one fen and add up to it; the larger ones come first. */
export function splitFen(total: Fen, parts: number): Fen[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`cannot split into ${parts} parts`);
  const each = Math.floor(total / parts);
  const larger = total - each * parts;
  return Array.from({ length: parts }, (_, index) => toFen(index < larger ? each + 1 : each));
}
