/** The first filter at run time: one pass over a text by two tables, built at once because everything waits for them. A pair it reports may be nothing; where it reports none, there is no name. */
import { afterAnnotation, beforeIgnorable } from './fold';
import { compatibilityRanges, firstCircled, ignorableRanges, isLatin, isMiddleDot, isSpace, lookAlikeMark, plainUnit, toFullWidth } from './fold-table';

/** How far into a name its rare pair may begin. */
export const deepestPair = 6;

// Classes of units; from `firstLetter` on they are characters: Latin letters, then Chinese ones, some of which share a class.
const ignorable = 1;
const spacing = 2;
const opening = 3;
// Numbers, and what they count, that are in no name.
const otherNumber = 4;
const otherSign = 5;
/** May be any letter: rare enough to be looked at each time. */
const anyLetter = 6;
const firstLetter = 7;
const classCount = 256;
// What a unit says after the class before it: a pair of a name, or a gap in one; and, apart from that, a figure.
const isPair = 1;
const isGap = 2;
const ofName = isPair | isGap;
const isFigure = 4;
const mark = lookAlikeMark.charCodeAt(0);

/** What the figures of prices are written with: numbers, and what stands behind one. */
export const figureNumbers = '0123456789０１２３４５６７８９一二两兩三四五六七八九十半多百万萬千';
export const figureSigns = '%％﹪‰分厘釐元块塊毛角期个個x';

export interface PairFilter {
  /** Calls `visit` with the place of the second character of each pair, until it answers true; `visitFigure` likewise with places where a figure may stand. Returns whether one did. */
  eachPair(text: string, visit: (at: number) => boolean, visitFigure?: (at: number) => boolean): boolean;
  /** Start of the Latin word that the pair ending at `at` stands in; -1 when it is not a pair of Latin letters. */
  latinStart(text: string, at: number): number;
}

interface Classes {
  /** By UTF-16 unit; 0: in no pair. */
  classes: Uint8Array;
  /** Latin letters have lower classes, from `firstLetter` on. */
  firstChinese: number;
}

function classify(groups: string): Classes {
  const classes = new Uint8Array(65536);
  for (const [from, to] of ignorableRanges) classes.fill(ignorable, from, to + 1);
  for (const [from, to] of compatibilityRanges) classes.fill(anyLetter, from, to + 1);
  // Either half of a pair of surrogates: which of them may be skipped is looked at only near a pair.
  classes.fill(ignorable, 0xd800, 0xe000);
  for (let unit = 0; unit < 0x3100; unit++) if (isSpace(unit) || isMiddleDot(unit)) classes[unit] = spacing;
  classes[0xff65] = spacing;
  classes[0x28] = classes[0xff08] = opening;
  let firstChinese = firstLetter;
  groups.split(' ').forEach((group, index) => {
    const letter = index + firstLetter < classCount ? index + firstLetter : firstChinese + (index % (classCount - firstChinese));
    for (let at = 0; at < group.length; at++) {
      const unit = group.charCodeAt(at);
      if (unit === mark) continue;
      classes[unit] = letter;
      if (unit > 0x7f) continue;
      firstChinese = letter + 1;
      classes[unit + toFullWidth] = letter;
      if (unit < 0x61) continue;
      const capital = unit - 0x20;
      const circled = unit - 0x61 + firstCircled;
      classes[capital] = classes[capital + toFullWidth] = classes[circled] = classes[circled + 26] = letter;
    }
  });
  for (const [units, otherClass] of [[figureNumbers, otherNumber] as const, [figureSigns, otherSign] as const]) {
    for (let at = 0; at < units.length; at++) classes[units.charCodeAt(at)] ||= otherClass;
  }
  return { classes, firstChinese };
}

/** `pairs`: characters, two by two. `groups`: as for `foldTable`, for all characters of the pairs, Latin ones first. `beginnings`: what names known by Latin pairs begin with, without spaces. */
export function openPairFilter(pairs: string, groups: string, beginnings: string): PairFilter {
  const { classes, firstChinese } = classify(groups);
  const classAt = (text: string, at: number) => classes[text.charCodeAt(at)] as number;
  const classesOf = (text: string) => Array.from({ length: text.length }, (_, at) => classAt(text, at));
  const isLatinClass = (letter: number) => letter > anyLetter && letter < firstChinese;
  const isLatinPair = (before: number, letter: number) => isLatinClass(before) && isLatinClass(letter);
  const isSkipped = (letter: number) => letter === ignorable || letter === spacing;

  const steps = new Uint8Array(classCount * classCount);
  const setSteps = (before: number, letters: readonly number[], step: number) => {
    for (const letter of letters) steps[(before << 8) | letter] = step;
  };
  const setFigure = (before: number, letter: number) => {
    steps[(before << 8) | letter] = (steps[(before << 8) | letter] ?? 0) | isFigure;
  };
  for (let before = 0; before < classCount; before++) {
    setSteps(before, [anyLetter], isPair);
    if (before >= firstLetter) setSteps(anyLetter, [before], isPair);
    if (before === anyLetter || before >= firstChinese) setSteps(before, [ignorable, spacing, opening], isGap);
  }
  const paired = classesOf(pairs);
  for (let at = 0; at < paired.length; at += 2) {
    const [before = 0, letter = 0] = [paired[at], paired[at + 1]];
    setSteps(before, [letter], isPair);
    // Two Latin letters of a pair stand together; between others there may be more.
    setSteps(before, isLatinPair(before, letter) ? [ignorable] : [ignorable, spacing, opening], isGap);
  }
  const [numbers, signs] = [classesOf(figureNumbers), classesOf(figureSigns)];
  for (const before of numbers) for (const letter of [...numbers, ...signs, opening]) setFigure(before, letter);
  for (const before of [ignorable, spacing, opening]) for (const letter of [...numbers, ...signs]) setFigure(before, letter);
  const wordsBy: number[][][] = [];
  for (const word of beginnings.split(' ').map(classesOf)) {
    const first = word[0] ?? 0;
    wordsBy[first] = [...(wordsBy[first] ?? []), word];
  }

  const latinStart = (text: string, at: number) => {
    let start = at;
    let letters = 0;
    for (let place = at; isLatinClass(classAt(text, place)); ) {
      start = place;
      letters++;
      // Hardly ever is anything skipped inside a word.
      place = classAt(text, place - 1) === ignorable ? beforeIgnorable(text, place) : place - 1;
    }
    return letters > 1 ? start : -1;
  };

  const holds = (text: string, start: number, word: readonly number[]) => {
    let place = start;
    for (const letter of word) {
      while (isSkipped(classAt(text, place))) place++;
      if (classAt(text, place++) !== letter) return false;
    }
    return true;
  };

  const beginsName = (text: string, start: number) => {
    const words = wordsBy[classAt(text, start)];
    return words?.some((word) => holds(text, start, word)) === true && !isLatin(plainUnit(text.charCodeAt(beforeIgnorable(text, start))));
  };

  const afterGap = (text: string, at: number) => {
    for (;;) {
      while (isSkipped(classAt(text, at))) at++;
      const annotation = afterAnnotation(text, at);
      if (annotation < 0) return at;
      at = annotation;
    }
  };

  const isFound = (text: string, before: number, at: number) => {
    const letter = classAt(text, at);
    return ((steps[(before << 8) | letter] ?? 0) & ofName) === isPair && (!isLatinPair(before, letter) || beginsName(text, latinStart(text, at)));
  };

  return {
    latinStart,
    eachPair(text, visit, visitFigure = () => false) {
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const letter = classes[text.charCodeAt(at)] as number;
        const step = steps[(before << 8) | letter] as number;
        if (step !== 0) {
          if (step >= isFigure && visitFigure(at)) return true;
          // What stands in a gap is read as well: a name in brackets may be one of its own.
          const place = (step & ofName) === isGap ? afterGap(text, at) : at;
          if ((step & ofName) !== 0 && isFound(text, before, place) && visit(place)) return true;
        }
        before = letter;
      }
      return false;
    },
  };
}
