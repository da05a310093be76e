/** The first filter at run time: one pass over a text by two tables, built at once because everything waits for them. A pair it reports may be nothing; where it reports none, there is no name. */
import { afterAnnotation, beforeIgnorable } from './fold';
import { compatibilityRanges, firstCircled, ignorableRanges, isLatin, lookAlikeMark, middleDots, plainUnit, spaceUnits, toFullWidth } from './fold-table';

/** How far into a name its rare pair may begin. */
export const deepestPair = 6;

// Classes of units; from `firstLetter` on they are characters: Latin letters, then Chinese ones, some of which share a class.
const ignorable = 1;
const spacing = 2;
const opening = 3;
// Numbers, and what they count, that are in no name.
const otherNumber = 4;
const otherSign = 5;
const closing = 6;
/** May be any letter: rare enough to be looked at each time. */
const anyLetter = 7;
const firstLetter = 8;
const classCount = 256;
/** Of the last classes, which hold the rarest characters, so many are shared by those for which none is left. */
const sharedClasses = 48;
// What a unit says after the class before it: a pair of a name, one that is enough by itself, or a gap in one; and, apart from that, a figure.
// `isFigure` is the least, so that one comparison passes over figures where nobody asks for them.
const isFigure = 1;
const isPair = 2;
const isGap = 4;
const isEnough = 8;
const ofName = isPair | isGap;
const mark = lookAlikeMark.charCodeAt(0);

/** What the figures of prices are written with: numbers, and what stands behind one. */
export const figureNumbers = '0123456789０１２３４５６７８９一二两兩三四五六七八九十半多百万萬千';
export const figureSigns = '%％﹪‰分厘釐元块塊毛角期个個x';

/** Before the characters of which none may follow directly. */
export const refusal = '!';

/** What must follow the forms of names that count only in brackets; `rarePairs` writes the first for all. */
export const closingBrackets = '】]］」』';

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
  const set = (units: string, unitClass: number) => {
    for (let at = 0; at < units.length; at++) classes[units.charCodeAt(at)] = unitClass;
  };
  // A line of the source may end inside a name; where a line of the page ends is looked at only near a pair.
  set(`\n\r${spaceUnits}${middleDots}`, spacing);
  set(closingBrackets, closing);
  set('(（', opening);
  let firstChinese = firstLetter;
  groups.split(' ').forEach((group, index) => {
    const own = index + firstLetter;
    const letter = own < classCount ? own : classCount - 1 - (own % sharedClasses);
    for (let at = 0; at < group.length; at++) {
      const unit = group.charCodeAt(at);
      if (unit === mark) continue;
      classes[unit] = letter;
      if (!isLatin(unit)) continue;
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

/**
 * The first place from `at` on where a step says more than `least`; the text's length when there is none. Nothing but this loop, and
 * nothing called from it: a page is read once, so what counts is how fast the browser comes to run it fast.
 */
function nextStep(text: string, at: number, least: number, classes: Uint8Array, steps: Uint8Array): number {
  const { length } = text;
  let before = at > 0 ? (classes[text.charCodeAt(at - 1)] as number) : 0;
  for (; at < length; at++) {
    const letter = classes[text.charCodeAt(at)] as number;
    if ((steps[(before << 8) | letter] as number) > least) return at;
    before = letter;
  }
  return length;
}

/**
 * `pairs`: two characters each and then those of which one must follow, none where anything may, or `!` and what may not; as
 * `packPairs` writes them. `groups`: as for `foldTable`, for all of these characters, Latin ones first, rare ones last. `beginnings`: what names known by
 * Latin pairs begin with, without spaces.
 */
export function openPairFilter(pairs: string, groups: string, beginnings: string): PairFilter {
  const { classes, firstChinese } = classify(groups);
  const classAt = (text: string, at: number) => classes[text.charCodeAt(at)] as number;
  const classesOf = (text: string) => Array.from({ length: text.length }, (_, at) => classAt(text, at));
  const isLatinClass = (letter: number) => letter > anyLetter && letter < firstChinese;
  const isLatinPair = (before: number, letter: number) => isLatinClass(before) && isLatinClass(letter);
  const isSkipped = (letter: number) => letter === ignorable || letter === spacing;

  const steps = new Uint8Array(classCount * classCount);
  const addStep = (before: number, letter: number, step: number) => {
    const place = (before << 8) | letter;
    steps[place] = (steps[place] as number) | step;
  };
  for (let before = 0; before < classCount; before++) {
    addStep(before, anyLetter, isPair | isEnough);
    if (before >= firstLetter) addStep(anyLetter, before, isPair | isEnough);
    if (before === anyLetter || before >= firstChinese) for (const letter of [ignorable, spacing, opening]) addStep(before, letter, isGap);
  }
  /** Pair and the character after it, by class: one of the first must stand there, where the pair is not enough; none of the second may. */
  const triples = new Set<number>();
  const refused = new Set<number>();
  for (const entry of pairs.split(' ')) {
    const [before = 0, letter = 0, ...thirds] = classesOf(entry.replace(refusal, ''));
    addStep(before, letter, thirds.length > 0 && !entry.includes(refusal) ? isPair : isPair | isEnough);
    const those = entry.includes(refusal) ? refused : triples;
    for (const third of thirds) those.add((((before << 8) | letter) << 8) | third);
    // Two Latin letters of a pair stand together; between others there may be more.
    addStep(before, ignorable, isGap);
    if (!isLatinPair(before, letter)) for (const gap of [spacing, opening]) addStep(before, gap, isGap);
  }
  const [numbers, signs] = [new Set(classesOf(figureNumbers)), new Set(classesOf(figureSigns))];
  for (const before of numbers) for (const letter of [...numbers, ...signs, opening]) addStep(before, letter, isFigure);
  for (const before of [ignorable, spacing, opening]) for (const letter of [...numbers, ...signs]) addStep(before, letter, isFigure);
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

  const isFollowed = (pair: number, isEnoughAlone: boolean, text: string, at: number) => {
    let third = classAt(text, at);
    if (isEnoughAlone) return !refused.has((pair << 8) | third);
    if (third === ignorable || third === spacing || third === opening) third = classAt(text, afterGap(text, at));
    return third === anyLetter || triples.has((pair << 8) | third);
  };

  const isFound = (text: string, before: number, at: number) => {
    const letter = classAt(text, at);
    const pair = (before << 8) | letter;
    const step = steps[pair] as number;
    if ((step & isPair) === 0) return false;
    if (!isFollowed(pair, (step & isEnough) !== 0, text, at + 1)) return false;
    return !isLatinPair(before, letter) || beginsName(text, latinStart(text, at));
  };

  return {
    latinStart,
    eachPair(text, visit, visitFigure) {
      const least = visitFigure ? 0 : isFigure;
      for (let at = nextStep(text, 0, least, classes, steps); at < text.length; at = nextStep(text, at + 1, least, classes, steps)) {
        const before = at > 0 ? classAt(text, at - 1) : 0;
        const step = steps[(before << 8) | classAt(text, at)] as number;
        if ((step & isFigure) !== 0 && visitFigure?.(at)) return true;
        // What stands in a gap is read as well: a name in brackets may be one of its own.
        const place = (step & isGap) === 0 ? at : afterGap(text, at);
        if ((step & ofName) !== 0 && isFound(text, before, place) && visit(place)) return true;
      }
      return false;
    },
  };
}
