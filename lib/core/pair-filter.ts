/** The first filter at run time: one pass over a text by two tables, built at once because everything waits for them. A pair it reports may be nothing; one it passes over is no name. */
import { compatibilityRanges, firstCircled, ignorableRanges, isMiddleDot, isSpace, lookAlikeMark, toFullWidth } from './fold-table';

/** How far into a name its rare pair may begin. */
export const deepestPair = 6;

// Classes of units; from `firstLetter` on they are the characters of rare pairs, some of which share a class.
const skipped = 1;
const opening = 2;
const closing = 3;
/** May be any letter: rare enough to be looked at each time. */
const anyLetter = 4;
const firstLetter = 5;

const mark = lookAlikeMark.charCodeAt(0);

export interface PairFilter {
  /** Calls `visit` with the place of the second character of each pair, until it answers true. Returns whether it did. */
  eachPair(text: string, visit: (at: number) => boolean): boolean;
}

/** `pairs`: characters, two by two. `groups`: as for `foldTable`, for all characters of the pairs. */
export function openPairFilter(pairs: string, groups: string): PairFilter {
  const classes = new Uint8Array(65536);
  for (const [from, to] of ignorableRanges) classes.fill(skipped, from, to + 1);
  for (const [from, to] of compatibilityRanges) classes.fill(anyLetter, from, to + 1);
  // Either half of a pair of surrogates: which of them may be skipped is looked at only near a pair.
  classes.fill(skipped, 0xd800, 0xe000);
  for (let unit = 0; unit < 0x3100; unit++) if (isSpace(unit) || isMiddleDot(unit)) classes[unit] = skipped;
  classes[0xff65] = skipped;
  classes[0x28] = classes[0xff08] = opening;
  classes[0x29] = classes[0xff09] = closing;
  groups.split(' ').forEach((group, index) => {
    const letter = firstLetter + (index % (256 - firstLetter));
    for (let at = 0; at < group.length; at++) {
      const unit = group.charCodeAt(at);
      if (unit === mark) continue;
      classes[unit] = letter;
      if (unit > 0x7f) continue;
      classes[unit + toFullWidth] = letter;
      if (unit > 0x60)
        for (const other of [unit - 32, unit - 32 + toFullWidth, unit - 0x61 + firstCircled, unit - 0x61 + firstCircled + 26]) classes[other] = letter;
    }
  });
  const isPair = new Uint8Array(65536);
  const classAt = (at: number) => classes[pairs.charCodeAt(at)] ?? 0;
  for (let at = 0; at < pairs.length; at += 2) isPair[(classAt(at) << 8) | classAt(at + 1)] = 1;
  isPair.fill(1, anyLetter << 8, (anyLetter + 1) << 8);
  for (let before = 0; before < 256; before++) isPair[(before << 8) | anyLetter] = 1;

  return {
    eachPair(text, visit) {
      let before = 0;
      let beforeBracket = 0;
      for (let at = 0; at < text.length; at++) {
        const letter = classes[text.charCodeAt(at)] as number;
        if (letter === 0) {
          before = 0;
        } else if (letter >= anyLetter) {
          if (isPair[(before << 8) | letter] === 1 && visit(at)) return true;
          before = letter;
        } else if (letter === opening) {
          beforeBracket = before;
          before = 0;
        } else if (letter === closing) {
          before = beforeBracket;
        }
      }
      return false;
    },
  };
}
