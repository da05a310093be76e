/** Which character stands for which, at run time: tables unpacked from the lexicon. It knows single UTF-16 units, not words. */

/**
 * Units that are skipped as if they were not there, first and last of each range: controls, zero-width, combining marks,
 * variation selectors, the private area. Of a surrogate pair only the first half is here; see `afterIgnorable`.
 */
export const ignorableRanges: readonly (readonly [number, number])[] = [
  [0x0, 0x8],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x3164, 0x3164],
  [0xdb40, 0xdb40],
  [0xdb80, 0xdbff],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
];

export function isIgnorable(unit: number): boolean {
  // What text mostly consists of needs no search.
  if (unit < 0x300) return unit <= 0x8 || unit === 0xad;
  if (unit > 0x2dff && unit < 0xd800) return unit === 0x3164;
  if (unit > 0xfeff && unit < 0xfff0) return unit === 0xffa0;
  return ignorableRanges.some(([from, to]) => unit >= from && unit <= to);
}

/** Space in a line; line breaks end a name. */
export const spaceUnits =
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
export const middleDots = '\u00b7\u0387\u2022\u2027\u2219\u22c5\u30fb\uff65';

export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 9 ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x1680;

export const isMiddleDot = (unit: number): boolean =>
  unit === 0xb7 ||
  unit === 0x2022 ||
  unit === 0x2027 ||
  unit === 0x2219 ||
  unit === 0x22c5 ||
  unit === 0x30fb ||
  unit === 0xff65 ||
  unit === 0x387;

export const isOpening = (unit: number): boolean => unit === 0x28 || unit === 0xff08;
export const isClosing = (unit: number): boolean => unit === 0x29 || unit === 0xff09;

/** `a`–`z` and `0`–`9`, after folding. */
export const isLatin = (folded: number): boolean =>
  (folded >= 0x61 && folded <= 0x7a) || (folded >= 0x30 && folded <= 0x39);

/** Letters an annotation is written in: Latin with and without tone marks, bopomofo, tone signs and figures. */
export const isAnnotationLetter = (unit: number): boolean =>
  ((unit | 32) >= 0x61 && (unit | 32) <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x2df) ||
  (unit >= 0x1e00 && unit <= 0x1eff) ||
  (unit >= 0x3105 && unit <= 0x312f) ||
  (unit >= 0xff21 && unit <= 0xff5a) ||
  (unit >= 0x31 && unit <= 0x35);

/** Other shapes of Chinese characters that Unicode itself resolves: radicals, circled and compatibility ideographs. First and last of each range. */
export const compatibilityRanges: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0x3280, 0x32b0],
  [0xf900, 0xfaff],
];

const isCompatibility = (unit: number): boolean =>
  unit >= 0x2e80 && compatibilityRanges.some(([from, to]) => unit >= from && unit <= to);

/** First of the circled capitals; the small ones follow them. */
export const firstCircled = 0x24b6;
/** From `!` to its full-width form. */
export const toFullWidth = 0xfee0;

/** Latin letters and figures in ASCII and lower case, Chinese characters in their ordinary shape. */
export function plainUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) unit -= toFullWidth;
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (unit >= firstCircled && unit < firstCircled + 52) return 0x61 + ((unit - firstCircled) % 26);
  if (!isCompatibility(unit)) return unit;
  const plain = String.fromCharCode(unit).normalize('NFKC');
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

export interface FoldTable {
  /** The unit a unit stands for; itself when no name needs to know. */
  fold(unit: number): number;
  isLookAlike(unit: number): boolean;
}

/** Leaves every character as it is. */
export const asWritten: FoldTable = { fold: (unit) => unit, isLookAlike: () => false };

/** In a group of characters, what follows is only a look-alike of the first. */
export const lookAlikeMark = '~';

/** Reads groups like `钱錢銭 天~兲祆`: the first of each is what the others stand for. */
export function foldTable(groups: string): FoldTable {
  const meant = new Map<number, number>();
  const alike = new Set<number>();
  for (const group of groups.split(' ')) {
    const mark = group.indexOf(lookAlikeMark);
    for (let index = 1; index < group.length; index++) {
      const unit = group.charCodeAt(index);
      if (index !== mark) meant.set(unit, group.charCodeAt(0));
      if (mark > 0 && index > mark) alike.add(unit);
    }
  }
  return {
    fold(unit) {
      const plain = plainUnit(unit);
      return meant.get(plain) ?? plain;
    },
    isLookAlike: (unit) => alike.has(unit),
  };
}

/** `text` folded unit by unit; its length stays. */
export function foldText(text: string, table: FoldTable): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(table.fold(text.charCodeAt(at)));
  return folded;
}
