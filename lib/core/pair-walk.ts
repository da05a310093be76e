/** The walk over what is not plain text: one pass by two tables, built when a text first needs them. A pair it reports may be nothing; where it reports none, there is no name. */
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
// `isBackGap` is a gap whose start was passed over: Latin letters often stand before a space, and seldom before a name.
// `isFigure` is the least, so that one comparison passes over figures where nobody asks for them.
const isFigure = 1;
const isPair = 2;
const isGap = 4;
const isEnough = 8;
const isBackGap = 16;
const mark = lookAlikeMark.charCodeAt(0);

/** What the figures of prices are written with: numbers, and what stands behind one. */
export const figureNumbers = '0123456789０１２３４５６７８９一二两兩三四五六七八九十半多百万萬千';
export const figureSigns = '%％﹪‰分厘釐元块塊毛角期个個x';

/** Before the characters of which none may follow directly. */
export const refusal = '!';

/** What must follow the forms of names that count only in brackets; `rarePairs` writes the first for all. */
export const closingBrackets = '】]］」』';

export interface PairWalk {
  /** As `eachPair` of the filter, from `from` up to `end`; what comes next is looked at where a pair needs it. */
  walk(text: string, from: number, end: number, visit: (at: number) => boolean, visitFigure: ((at: number) => boolean) | undefined): boolean;
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

interface Tables {
  /** By UTF-16 unit. */
  classes: Uint8Array;
  /** By `pairOf` two classes. */
  steps: Uint8Array;
  /** Which pairs may be followed by what, by `followerAt`; a few that may not share a place with one that may. */
  followers: Uint8Array;
}

/** Where in `steps` two neighbours stand: those that a gap or any letter may follow lie side by side. */
const pairOf = (before: number, letter: number) => (letter << 8) | before;

const followerBits = 13;
// A golden-ratio multiplication spreads what differs in few bits (Knuth, The Art of Computer Programming, 6.4).
const followerAt = (pair: number, third: number) => Math.imul((pair << 8) | third, 0x9e3779b1) >>> (32 - followerBits);

/**
 * The first place from `at` on where a step says more than `least` and, of a pair that needs a third character, that one may
 * stand there; `end` when there is none. Nothing but this loop, and nothing called from it: a page is read once,
 * so what counts is how fast the browser comes to run it fast.
 */
function nextStep(text: string, at: number, end: number, least: number, { classes, steps, followers }: Tables): number {
  let before = at > 0 ? (classes[text.charCodeAt(at - 1)] as number) : 0;
  for (; at < end; at++) {
    const letter = classes[text.charCodeAt(at)] as number;
    const pair = (letter << 8) | before;
    const step = steps[pair] as number;
    before = letter;
    if (step <= least) continue;
    if (step !== isPair || at + 1 === end) return at;
    const third = classes[text.charCodeAt(at + 1)] as number;
    if (followers[Math.imul((pair << 8) | third, 0x9e3779b1) >>> (32 - followerBits)] !== 0 || third === anyLetter || (third >= ignorable && third <= opening))
      return at;
  }
  return end;
}

/** Takes what `openPairFilter` takes. */
export function openPairWalk(pairs: string, groups: string, beginnings: string): PairWalk {
  const { classes, firstChinese } = classify(groups);
  const classAt = (text: string, at: number) => classes[text.charCodeAt(at)] as number;
  const classesOf = (text: string) => {
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) found.push(classAt(text, at));
    return found;
  };
  const isLatinClass = (letter: number) => letter > anyLetter && letter < firstChinese;
  const isLatinPair = (before: number, letter: number) => isLatinClass(before) && isLatinClass(letter);
  const isSkipped = (letter: number) => letter === ignorable || letter === spacing;

  const steps = new Uint8Array(classCount * classCount);
  const followers = new Uint8Array(1 << followerBits);
  const tables: Tables = { classes, steps, followers };
  const addStep = (before: number, letter: number, step: number) => {
    const place = pairOf(before, letter);
    steps[place] = (steps[place] as number) | step;
  };
  for (const gap of [ignorable, spacing, opening]) {
    steps.fill(isGap, pairOf(firstChinese, gap), pairOf(0, gap + 1));
    addStep(anyLetter, gap, isGap);
  }
  steps.fill(isPair | isEnough, pairOf(0, anyLetter), pairOf(0, anyLetter + 1));
  for (let letter = firstLetter; letter < classCount; letter++) steps[pairOf(anyLetter, letter)] = isPair | isEnough;
  /** Pair and the character after it, by class: one of the first must stand there, where the pair is not enough; none of the second may. */
  const triples = new Set<number>();
  const refused = new Set<number>();
  const addTriple = (pair: number, third: number) => {
    triples.add((pair << 8) | third);
    followers[followerAt(pair, third)] = 1;
  };
  for (const entry of pairs.split(' ')) {
    const isRefusal = entry.charAt(2) === refusal;
    const [before, letter] = [classAt(entry, 0), classAt(entry, 1)];
    const pair = pairOf(before, letter);
    addStep(before, letter, entry.length > 2 && !isRefusal ? isPair : isPair | isEnough);
    for (let at = isRefusal ? 3 : 2; at < entry.length; at++) {
      const third = classAt(entry, at);
      if (isRefusal) refused.add((pair << 8) | third);
      else addTriple(pair, third);
    }
    // No pair is of two Latin letters; between others there may be more.
    if (!isLatinClass(before)) for (const gap of [ignorable, spacing, opening]) addStep(before, gap, isGap);
    else for (const gap of [ignorable, spacing]) addStep(gap, letter, isBackGap);
  }
  const [numbers, signs] = [new Set(classesOf(figureNumbers)), new Set(classesOf(figureSigns))];
  for (const before of numbers) for (const letter of [...numbers, ...signs, opening]) addStep(before, letter, isFigure);
  for (const before of [ignorable, spacing, opening]) for (const letter of [...numbers, ...signs]) addStep(before, letter, isFigure);
  /** The beginnings, by the class of their first letter. */
  const wordsBy: number[][][] = [];
  const noWords: number[][] = [];
  for (const word of beginnings.replaceAll(' ', '').split(',').map(classesOf)) {
    const [first = 0, second = 0, third] = word;
    wordsBy[first] = [...(wordsBy[first] ?? []), word];
    const pair = pairOf(first, second);
    addStep(first, second, third === undefined ? isPair | isEnough : isPair);
    if (third === undefined) continue;
    addTriple(pair, third);
    addStep(first, ignorable, isGap);
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
    for (const word of wordsBy[classAt(text, start)] ?? noWords) {
      if (holds(text, start, word)) return !isLatin(plainUnit(text.charCodeAt(beforeIgnorable(text, start))));
    }
    return false;
  };

  const afterGap = (text: string, at: number) => {
    for (;;) {
      while (isSkipped(classAt(text, at))) at++;
      const annotation = afterAnnotation(text, at);
      if (annotation < 0) return at;
      at = annotation;
    }
  };

  const beforeGap = (text: string, at: number) => {
    while (isSkipped(classAt(text, at))) at--;
    return at;
  };

  const isFollowed = (pair: number, isEnoughAlone: boolean, text: string, at: number) => {
    let third = classAt(text, at);
    if (isEnoughAlone) return !refused.has((pair << 8) | third);
    if (third === ignorable || third === spacing || third === opening) third = classAt(text, afterGap(text, at));
    return third === anyLetter || triples.has((pair << 8) | third);
  };

  const isFound = (text: string, before: number, at: number) => {
    const letter = classAt(text, at);
    const pair = pairOf(before, letter);
    const step = steps[pair] as number;
    if ((step & isPair) === 0) return false;
    if (!isFollowed(pair, (step & isEnough) !== 0, text, at + 1)) return false;
    return !isLatinPair(before, letter) || beginsName(text, latinStart(text, at));
  };

  return {
    latinStart,
    walk(text, from, end, visit, visitFigure) {
      const least = visitFigure ? 0 : isFigure;
      for (let at = nextStep(text, from, end, least, tables); at < end; at = nextStep(text, at + 1, end, least, tables)) {
        const before = at > 0 ? classAt(text, at - 1) : 0;
        const step = steps[pairOf(before, classAt(text, at))] as number;
        if ((step & isFigure) !== 0 && visitFigure?.(at)) return true;
        // What stands in a gap is read as well: a name in brackets may be one of its own.
        const place = (step & isGap) === 0 ? at : afterGap(text, at);
        if ((step & (isPair | isGap)) !== 0 && isFound(text, before, place) && visit(place)) return true;
        if ((step & isBackGap) !== 0 && isFound(text, classAt(text, beforeGap(text, at - 1)), at) && visit(at)) return true;
      }
      return false;
    },
  };
}
