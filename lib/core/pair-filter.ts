/** The first filter at run time: one pass over a text by two tables, built at once because everything waits for them. A pair it reports may be nothing; where it reports none, there is no name. */
import { beforeIgnorable } from './fold';
import { compatibilityRanges, firstCircled, ignorableRanges, isLatin, isMiddleDot, isSpace, lookAlikeMark, plainUnit, toFullWidth } from './fold-table';

/** How far into a name its rare pair may begin. */
export const deepestPair = 6;

// Classes of units; from `firstLetter` on they are characters: Latin letters, then Chinese ones, some of which share a class.
const skipped = 1;
const opening = 2;
const closing = 3;
/** May be any letter: rare enough to be looked at each time. */
const anyLetter = 4;
const firstLetter = 5;
const classCount = 256;
const mark = lookAlikeMark.charCodeAt(0);

export interface PairFilter {
  /** Calls `visit` with the place of the second character of each pair, until it answers true. Returns whether it did. */
  eachPair(text: string, visit: (at: number) => boolean): boolean;
  /** Start of the Latin word that the pair ending at `at` stands in; -1 when it is not a pair of Latin letters. */
  latinStart(text: string, at: number): number;
}

/** `pairs`: characters, two by two. `groups`: as for `foldTable`, for all characters of the pairs, Latin ones first. `beginnings`: what names known by Latin pairs begin with, without spaces. */
export function openPairFilter(pairs: string, groups: string, beginnings: string): PairFilter {
  const classes = new Uint8Array(65536);
  for (const [from, to] of ignorableRanges) classes.fill(skipped, from, to + 1);
  for (const [from, to] of compatibilityRanges) classes.fill(anyLetter, from, to + 1);
  // Either half of a pair of surrogates: which of them may be skipped is looked at only near a pair.
  classes.fill(skipped, 0xd800, 0xe000);
  for (let unit = 0; unit < 0x3100; unit++) if (isSpace(unit) || isMiddleDot(unit)) classes[unit] = skipped;
  classes[0xff65] = skipped;
  classes[0x28] = classes[0xff08] = opening;
  classes[0x29] = classes[0xff09] = closing;
  let firstChinese = firstLetter;
  groups.split(' ').forEach((group, index) => {
    const letter = index + firstLetter < classCount ? index + firstLetter : firstChinese + ((index - firstChinese) % (classCount - firstChinese));
    for (let at = 0; at < group.length; at++) {
      const unit = group.charCodeAt(at);
      if (unit === mark) continue;
      classes[unit] = letter;
      if (unit > 0x7f) continue;
      firstChinese = letter + 1;
      classes[unit + toFullWidth] = letter;
      if (unit > 0x60)
        for (const other of [unit - 32, unit - 32 + toFullWidth, unit - 0x61 + firstCircled, unit - 0x61 + firstCircled + 26]) classes[other] = letter;
    }
  });
  const classesOf = (text: string) => Array.from(text, (character) => classes[character.charCodeAt(0)] ?? 0);
  const isPair = new Uint8Array(65536);
  const paired = classesOf(pairs);
  for (let at = 0; at < paired.length; at += 2) isPair[((paired[at] ?? 0) << 8) | (paired[at + 1] ?? 0)] = 1;
  isPair.fill(1, anyLetter << 8, (anyLetter + 1) << 8);
  for (let before = 0; before < classCount; before++) isPair[(before << 8) | anyLetter] = 1;
  const words = beginnings.split(' ').map(classesOf);

  const classAt = (text: string, at: number) => classes[text.charCodeAt(at)] as number;
  const isLatinClass = (letter: number) => letter > anyLetter && letter < firstChinese;

  const latinStart = (text: string, at: number) => {
    let start = at;
    let letters = 0;
    for (let place = at; isLatinClass(classAt(text, place)); place = beforeIgnorable(text, place)) {
      start = place;
      letters++;
    }
    return letters > 1 ? start : -1;
  };

  const beginsName = (text: string, start: number) =>
    !isLatin(plainUnit(text.charCodeAt(beforeIgnorable(text, start)))) &&
    words.some((word) => {
      let place = start;
      for (const letter of word) {
        while (classAt(text, place) === skipped) place++;
        if (classAt(text, place++) !== letter) return false;
      }
      return true;
    });

  return {
    latinStart,
    eachPair(text, visit) {
      let before = 0;
      let beforeBracket = 0;
      for (let at = 0; at < text.length; at++) {
        const letter = classes[text.charCodeAt(at)] as number;
        if (letter === 0) {
          before = 0;
        } else if (letter >= anyLetter) {
          if (isPair[(before << 8) | letter] === 1 && (!isLatinClass(before) || !isLatinClass(letter) || beginsName(text, latinStart(text, at))) && visit(at))
            return true;
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
