/** The walk over what is not plain text: one pass by two tables, built when a text first needs them. They are coarse; where they stop, the lists themselves are asked. Where nothing is reported, there is no name. */
import { afterAnnotation, beforeIgnorable, isChinese } from '@/lib/core/text/disguise';
import {
  compatibilityRanges,
  firstCircled,
  ignorableRanges,
  isLatin,
  lookAlikeMark,
  middleDots,
  plainUnit,
  spaceUnits,
  toFullWidth,
} from '@/lib/core/text/fold-table';
import { unpackBeginnings } from './packed-lists';

/** How far into a name its rare pair may begin. */
export const maxPairStart = 6;

// Classes of units; from `firstLetter` on they are characters, some of which share a class.
const ignorable = 1;
const spacing = 2;
const opening = 3;
/** May be any letter: rare enough to be looked at each time. */
const anyLetter = 4;
// Numbers and signs that are in no name.
const otherNumber = 5;
const otherSign = 6;
const firstLetter = 7;
const classCount = 192;
/** Of the last classes, which hold the rarest characters, so many are shared by those for which none is left. */
const sharedClasses = 48;
// What a unit says after the class before it: a pair of a name, one that is enough by itself, brackets that may be skipped in
// a name, or what is skipped in any case; and, apart from that, a figure, the lowest, so that one comparison passes over figures
// where nobody asks for them.
const isFigure = 1;
const isPair = 2;
const isOpening = 4;
const isEnough = 8;
const isGap = 16;

/** Looks that are remembered; a page that brings more has no words that come again. */
const maxRuledOut = 500;

/** What the figures of prices are written with: numbers, and what stands behind one. */
export const figureNumbers = '0123456789０１２３４５６７８９一二两兩三四五六七八九十半多';
const largeNumbers = '百万萬千';
export const figureSigns = '%％﹪‰分厘釐元块塊毛角期个個x';

/** Before the characters of which none may follow directly. */
export const excludedMark = '!';

/** What must follow the forms of names that count only in brackets; `rarePairs` writes the first for all. */
export const closingBrackets = '】]］」』';

export interface PairWalk {
  /** As `eachPair` of the filter, from `from` up to `end`; what comes next is looked at where a pair needs it. */
  walk(
    text: string,
    from: number,
    end: number,
    visit: (at: number) => boolean,
    visitFigure: ((at: number) => boolean) | undefined,
  ): boolean;
  /** Where a stretch that should end at `end` does, so that the next one need not know what stood before a gap. */
  wholeTo(text: string, end: number): number;
  latinStart(text: string, at: number): number;
}

interface Tables {
  /** By UTF-16 unit; 0: in no pair. */
  classes: Uint8Array;
  /** By `pairOf` two classes. */
  steps: Uint8Array;
  /** Which pairs may be followed by what, where `spread` puts the three; a few that may not share a place with one that may. */
  followers: Uint8Array;
}

const followerBits = 13;
// A golden-ratio multiplication spreads what differs in few bits (Knuth, The Art of Computer Programming, 6.4).
const spread = 0x9e3779b1;

/** Where in `steps` two neighbours stand. */
const pairOf = (before: number, letter: number) => (before << 8) | letter;

/** `spellings`: the groups without marks, and the closing brackets as one more; none for what only `pairs` holds. */
function classify(pairs: string, spellings: string): Uint8Array {
  const classes = new Uint8Array(65536);
  for (const [from, to] of ignorableRanges) classes.fill(ignorable, from, to + 1);
  for (const [from, to] of compatibilityRanges) classes.fill(anyLetter, from, to + 1);
  // Either half of a pair of surrogates: which of them may be skipped is looked at only near a pair.
  classes.fill(ignorable, 0xd800, 0xe000);
  const set = (units: string, unitClass: number) => {
    for (let at = 0; at < units.length; at++) classes[units.charCodeAt(at)] = unitClass;
  };
  set(figureNumbers + largeNumbers, otherNumber);
  set(figureSigns, otherSign);
  // A line of the source may end inside a name; where a line of the page ends is looked at only near a pair.
  set(`\n\r${spaceUnits}${middleDots}`, spacing);
  set('(（', opening);
  let letter = firstLetter;
  // What is written in one way only stands nowhere but in the pairs.
  for (const character of pairs) if (!spellings.includes(character)) spellings += ` ${character}`;
  for (const group of spellings.split(' ')) {
    const own = letter < classCount ? letter : classCount - 1 - (letter % sharedClasses);
    for (let at = 0; at < group.length; at++) classes[group.charCodeAt(at)] = own;
    letter++;
  }
  for (let figure = 0x30; figure <= 0x39; figure++) classes[figure + toFullWidth] = classes[figure] as number;
  for (let index = 0; index < 26; index++) {
    const own = classes[0x61 + index] as number;
    classes[0x41 + index] = classes[0x41 + index + toFullWidth] = classes[0x61 + index + toFullWidth] = own;
    classes[firstCircled + index] = classes[firstCircled + index + 26] = own;
  }
  return classes;
}

// Here and in the walk nothing small is called often: the browser would hurry to make that fast, and the walk would wait for it.
function openTables(pairs: string, spellings: string, words: readonly string[]): Tables {
  const classes = classify(pairs, spellings);
  const steps = new Uint8Array(pairOf(classCount, 0));
  const followers = new Uint8Array(1 << followerBits);
  steps.fill(isPair | isEnough, pairOf(anyLetter, anyLetter), pairOf(anyLetter + 1, 0));
  for (let before = firstLetter; before < classCount; before++) steps[pairOf(before, anyLetter)] = isPair | isEnough;
  steps[pairOf(anyLetter, ignorable)] = steps[pairOf(anyLetter, spacing)] = isGap;
  steps[pairOf(anyLetter, opening)] = isOpening;
  // What is behind the first two may follow them; where nothing is there, anything may.
  for (const entry of pairs.split(' ').concat(words.map((word) => word.slice(0, 3)))) {
    const before = (classes[entry.charCodeAt(0)] as number) << 8;
    const pair = before | (classes[entry.charCodeAt(1)] as number);
    const step = entry.length === 2 || entry.charAt(2) === excludedMark ? isPair | isEnough : isPair;
    steps[pair] = (steps[pair] as number) | step;
    steps[before | ignorable] = isGap;
    steps[before | spacing] = isGap;
    steps[before | opening] = isOpening;
    for (let at = 2; at < entry.length; at++) {
      const third = classes[entry.charCodeAt(at)] as number;
      followers[Math.imul((pair << 8) | third, spread) >>> (32 - followerBits)] = 1;
    }
  }
  const classesOf = (units: string) => new Set(Array.from(units, (unit) => classes[unit.charCodeAt(0)] as number));
  const numbers = classesOf(figureNumbers + largeNumbers);
  const behindNumbers = [...numbers, ...classesOf(figureSigns), opening];
  for (const number of numbers) {
    const before = number << 8;
    for (const letter of behindNumbers) steps[before | letter] = (steps[before | letter] as number) | isFigure;
    steps[before | ignorable] = isGap;
    steps[before | spacing] = isGap;
  }
  return { classes, steps, followers };
}

/**
 * The first place from `at` on where a step says more than `minStep` and, of a pair that needs a third character, that one may
 * stand there; `end` when there is none. Nothing but this loop, and nothing called from it: a page is read once,
 * so what counts is how fast the browser comes to run it fast.
 */
function nextStep(
  text: string,
  at: number,
  end: number,
  minStep: number,
  { classes, steps, followers }: Tables,
): number {
  let before = at > 0 ? (classes[text.charCodeAt(at - 1)] as number) : 0;
  for (; at < end; at++) {
    const letter = classes[text.charCodeAt(at)] as number;
    const pair = (before << 8) | letter;
    const step = steps[pair] as number;
    if (step > minStep) {
      // What is skipped in a name leaves the pair open that began before it.
      if (step === isGap) continue;
      if (step !== isPair || at + 1 === end) return at;
      const third = classes[text.charCodeAt(at + 1)] as number;
      if (
        followers[Math.imul((pair << 8) | third, spread) >>> (32 - followerBits)] !== 0 ||
        (third > 0 && third <= anyLetter)
      )
        return at;
    }
    before = letter;
  }
  return end;
}

/** Takes what `openPairFilter` takes. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a closure over the tables of the walk
export function openPairWalk(pairs: string, groups: string, beginnings: string): PairWalk {
  const words = unpackBeginnings(beginnings).map((word) => word.replace(/[ $]/g, ''));
  const spellings = `${groups.replaceAll(lookAlikeMark, '')} ${closingBrackets}`;
  const tables = openTables(pairs, spellings, words);
  const { classes, steps } = tables;
  const entries = ` ${pairs} `;
  const isSkipped = (text: string, at: number) => {
    const unitClass = classes[text.charCodeAt(at)];
    return unitClass === ignorable || unitClass === spacing;
  };

  /** The character that stands there, as the lists write it. */
  const letterAt = (text: string, at: number) => {
    const plain = String.fromCharCode(plainUnit(text.charCodeAt(at)));
    // Of these only letters and brackets have a spelling.
    if (plain < ']') return plain;
    const place = spellings.indexOf(plain);
    return place < 0 ? plain : spellings.charAt(spellings.lastIndexOf(' ', place) + 1);
  };
  const isLatinAt = (text: string, at: number) => isLatin(letterAt(text, at).charCodeAt(0));

  const afterGap = (text: string, at: number) => {
    for (;;) {
      while (isSkipped(text, at)) at++;
      const annotation = afterAnnotation(text, at);
      if (annotation < 0) return at;
      at = annotation;
    }
  };

  const latinStart = (text: string, at: number) => {
    let start = at;
    let letters = 0;
    for (let place = at; isLatinAt(text, place); place = beforeIgnorable(text, place)) {
      start = place;
      letters++;
    }
    return letters > 1 ? start : -1;
  };

  const beginsWith = (text: string, start: number, word: string) => {
    let place = start;
    for (const letter of word) {
      while (isSkipped(text, place)) place++;
      if (letterAt(text, place++) !== letter) return false;
    }
    return true;
  };

  /** Whether the characters at `before` and `at` are a pair of a name, with what stands behind them. */
  const isFound = (text: string, before: number, at: number) => {
    const pair = letterAt(text, before) + letterAt(text, at);
    if (isLatin(pair.charCodeAt(0)) && isLatin(pair.charCodeAt(1))) {
      return words.some((word) => beginsWith(text, before, word));
    }
    const entry = entries.indexOf(` ${pair}`);
    if (entry < 0) return false;
    const followers = entries.slice(entry + 3, entries.indexOf(' ', entry + 3));
    if (followers.startsWith(excludedMark)) return !followers.includes(letterAt(text, at + 1));
    return followers === '' || followers.includes(letterAt(text, afterGap(text, at + 1)));
  };

  /** What was looked at and is no name: a page says the same again and again. */
  const ruledOut = new Set<string>();
  const isFoundAt = (text: string, before: number, at: number) => {
    const looked = text.slice(before, at + 2);
    if (ruledOut.has(looked)) return false;
    if (isFound(text, before, at)) return true;
    const next = classes[text.charCodeAt(at + 1)] ?? 0;
    // A word in Latin letters, and what may be skipped, have more to say than this.
    if (isChinese(text.charCodeAt(at)) && (next === 0 || next > opening) && ruledOut.size < maxRuledOut)
      ruledOut.add(looked);
    return false;
  };

  return {
    latinStart,
    walk(text, from, end, visit, visitFigure) {
      const minStep = visitFigure ? 0 : isFigure;
      for (
        let at = nextStep(text, from, end, minStep, tables);
        at < end;
        at = nextStep(text, at + 1, end, minStep, tables)
      ) {
        let before = at - 1;
        while (isSkipped(text, before)) before--;
        const row = (classes[text.charCodeAt(before)] as number) << 8;
        let step = steps[row | (classes[text.charCodeAt(at)] as number)] as number;
        if ((step & isFigure) !== 0 && visitFigure?.(at)) return true;
        let place = at;
        if ((step & isOpening) !== 0) {
          // What stands in the brackets is read as well: it may be a name of its own.
          place = afterGap(text, at);
          step = steps[row | (classes[text.charCodeAt(place)] as number)] as number;
        }
        if ((step & isPair) !== 0 && isFoundAt(text, before, place) && visit(place)) return true;
      }
      return false;
    },
    wholeTo(text, end) {
      while (end < text.length && isSkipped(text, end - 1)) end++;
      return end;
    },
  };
}
