/** Which character stands for which, at run time: tables unpacked from the lexicon. It knows single UTF-16 units, not words. */

/** Units that are skipped as if they were not there, and those that may stand between the characters of a Chinese name. */
export const isIgnorable = (unit: number): boolean =>
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0xfe00 && unit <= 0xfe0f) ||
  (unit >= 0xe000 && unit <= 0xf8ff) ||
  (unit >= 0x300 && unit <= 0x36f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x206f) ||
  (unit >= 0x20d0 && unit <= 0x20ff) ||
  (unit >= 0x180b && unit <= 0x180f) ||
  // Surrogates of the private planes and of the variation selectors; their partners are told apart by `isIgnorableLow`.
  (unit >= 0xdb80 && unit <= 0xdbff) ||
  unit === 0xdb40 ||
  unit === 0xad ||
  unit === 0xfeff ||
  unit === 0x61c ||
  unit === 0x115f ||
  unit === 0x1160 ||
  unit === 0x3164 ||
  unit === 0xffa0 ||
  (unit >= 0xfff0 && unit <= 0xfffb) ||
  (unit < 9 && unit >= 0);

/** Space in a line; line breaks end a name. */
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
  unit === 0xb7 || unit === 0x2022 || unit === 0x2027 || unit === 0x2219 || unit === 0x22c5 || unit === 0x30fb || unit === 0xff65 || unit === 0x387;

export const isOpening = (unit: number): boolean => unit === 0x28 || unit === 0xff08;
export const isClosing = (unit: number): boolean => unit === 0x29 || unit === 0xff09;

/** `a`–`z` and `0`–`9`, after folding. */
export const isLatin = (folded: number): boolean => (folded >= 0x61 && folded <= 0x7a) || (folded >= 0x30 && folded <= 0x39);

/** Letters a pronunciation is written in: Latin with and without tone marks, bopomofo, tone signs and figures. */
export const isPronunciation = (unit: number): boolean =>
  ((unit | 32) >= 0x61 && (unit | 32) <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x24f) ||
  (unit >= 0x250 && unit <= 0x2df) ||
  (unit >= 0x1e00 && unit <= 0x1eff) ||
  (unit >= 0x3105 && unit <= 0x312f) ||
  (unit >= 0xff21 && unit <= 0xff5a) ||
  (unit >= 0x31 && unit <= 0x35);

export interface FoldTable {
  /** The unit a unit stands for; itself when no name needs to know. */
  fold(unit: number): number;
  isLookAlike(unit: number): boolean;
}

/** Reads groups like `钱錢銭 贷貸`: the first of each is what the others stand for. */
export function foldTable(scriptGroups: string, lookAlikeGroups: string): FoldTable {
  const meant = new Map<number, number>();
  const alike = new Set<number>();
  for (const [groups, mark] of [[scriptGroups, false] as const, [lookAlikeGroups, true] as const]) {
    for (const group of groups.split(' ')) {
      for (let index = 1; index < group.length; index++) {
        meant.set(group.charCodeAt(index), group.charCodeAt(0));
        if (mark) alike.add(group.charCodeAt(index));
      }
    }
  }
  return {
    fold(unit) {
      if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
      if (unit >= 0xff01 && unit <= 0xff5e) {
        const narrow = unit - 0xfee0;
        return narrow >= 0x41 && narrow <= 0x5a ? narrow + 32 : narrow;
      }
      return meant.get(unit) ?? unit;
    },
    isLookAlike: (unit) => alike.has(unit),
  };
}
