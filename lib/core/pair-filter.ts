/** The first filter at run time: one pass over a text by two tables, built at once because everything waits for them. A pair it reports may be nothing; one it passes over is no name. */
import { ignorableRanges, isMiddleDot, isSpace } from './fold-table';

/** How far into a name its rare pair may begin. */
export const deepestPair = 6;

// Classes of units; from `firstLetter` on they are the characters of rare pairs, some of which share a class.
const skipped = 1;
const opening = 2;
const closing = 3;
const firstLetter = 4;

export interface PairFilter {
  /** Calls `visit` with the place of the second character of each pair, until it answers true. Returns whether it did. */
  eachPair(text: string, visit: (at: number) => boolean): boolean;
}

/** `pairs`: characters, two by two. `groups`: as for `foldTable`, for all characters of the pairs. */
export function openPairFilter(pairs: string, groups: string): PairFilter {
  const classes = new Uint8Array(65536);
  for (const [from, to] of ignorableRanges) classes.fill(skipped, from, to + 1);
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
      classes[unit] = letter;
      if (unit > 0x7f) continue;
      classes[unit + 0xfee0] = letter;
      if (unit > 0x60) classes[unit - 32] = classes[unit - 32 + 0xfee0] = letter;
    }
  });
  const isPair = new Uint8Array(65536);
  const classAt = (at: number) => classes[pairs.charCodeAt(at)] ?? 0;
  for (let at = 0; at < pairs.length; at += 2) isPair[(classAt(at) << 8) | classAt(at + 1)] = 1;

  return {
    eachPair(text, visit) {
      let before = 0;
      let beforeBracket = 0;
      for (let at = 0; at < text.length; at++) {
        const letter = classes[text.charCodeAt(at)] as number;
        if (letter === 0) {
          before = 0;
        } else if (letter >= firstLetter) {
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
