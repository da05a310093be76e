/** Reading through disguises: what may stand between two characters of a name, and a text as it would read without them. It knows no names. */
import {
  type FoldTable,
  isAnnotationLetter,
  isClosing,
  isIgnorable,
  isMiddleDot,
  isOpening,
  isSpace,
  middleDots,
} from './fold-table';

const maxSpaces = 3;
const maxAnnotationLetters = 8;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** End of the ignorable run at `at`: zero-width, private-use, variation selectors, combining marks. */
export function afterIgnorable(text: string, at: number): number {
  for (;;) {
    const unit = text.charCodeAt(at);
    if (!isIgnorable(unit)) return at;
    at += isHigh(unit) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
  }
}

/** Place of the last unit before `at` that is not ignorable; -1 when there is none. */
export function beforeIgnorable(text: string, at: number): number {
  for (;;) {
    at--;
    const unit = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (isLow(unit) && isHigh(before) && isIgnorable(before)) at--;
    else if (!isIgnorable(unit)) return at;
  }
}

const isBlank = (unit: number) => unit === 0x20;

/** End of an annotation at `at`, a pronunciation in brackets behind its character, as in 聯(lián) and 聯( lián ); -1 when there is none. */
export function afterAnnotation(text: string, at: number): number {
  if (!isOpening(text.charCodeAt(at))) return -1;
  let letters = 0;
  for (let index = afterIgnorable(text, at + 1); ; index = afterIgnorable(text, index + 1)) {
    const unit = text.charCodeAt(index);
    if (isClosing(unit)) return letters > 0 ? index + 1 : -1;
    // Behind a blank no more letters may come.
    if (isBlank(unit)) letters &&= maxAnnotationLetters;
    else if (!isAnnotationLetter(unit) || ++letters > maxAnnotationLetters) return -1;
  }
}

/** Start of the annotation that ends before `end`, with nothing but ignorable units between; -1 when there is none. */
export function beforeAnnotation(text: string, end: number): number {
  const close = beforeIgnorable(text, end);
  if (!isClosing(text.charCodeAt(close))) return -1;
  let at = beforeIgnorable(text, close);
  while (isAnnotationLetter(text.charCodeAt(at)) || isBlank(text.charCodeAt(at))) at = beforeIgnorable(text, at);
  return afterAnnotation(text, at) === close + 1 ? at : -1;
}

/** What stands between one character of a name and the next. */
export interface Gap {
  /** Where the next character stands. */
  end: number;
  /** Spaces or a middle dot were passed. */
  isSpaced: boolean;
}

/** Passes what may stand after a character of a name: ignorable units, one annotation (only after a Chinese character), up to three spaces, one middle dot. */
export function gapAt(text: string, at: number, mayBeAnnotated: boolean): Gap {
  let spaces = 0;
  let dots = 0;
  let annotated = !mayBeAnnotated;
  for (;;) {
    at = afterIgnorable(text, at);
    const unit = text.charCodeAt(at);
    if (isSpace(unit) && spaces < maxSpaces) {
      spaces++;
      at++;
    } else if (isMiddleDot(unit) && dots === 0) {
      dots++;
      at++;
    } else {
      const end = annotated ? -1 : afterAnnotation(text, at);
      if (end < 0) return { end: at, isSpaced: spaces + dots > 0 };
      annotated = true;
      at = end;
    }
  }
}

export const isChinese = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;

/** What reads after `from`, undisguised: folded, without ignorable units and annotations, each run of spaces as one. At most `count` characters, none from `to` on. */
export function readableAfter(text: string, from: number, count: number, table: FoldTable, to = text.length): string {
  let result = '';
  let last = 0;
  for (let at = afterIgnorable(text, from); at < to && result.length < count; at = afterIgnorable(text, at)) {
    const unit = text.charCodeAt(at);
    const annotation = isChinese(last) ? afterAnnotation(text, at) : -1;
    if (annotation > 0) {
      at = annotation;
      continue;
    }
    const folded = isSpace(unit) ? 0x20 : table.fold(unit);
    if (folded !== 0x20 || last !== 0x20) result += String.fromCharCode(folded);
    last = folded;
    at++;
  }
  return result;
}

/** What reads before `end`, in the same way. */
export function readableBefore(text: string, end: number, count: number, table: FoldTable): string {
  let result = '';
  let last = 0;
  for (let from = end; result.length < count; ) {
    const annotation = beforeAnnotation(text, from);
    const at = beforeIgnorable(text, annotation >= 0 ? annotation : from);
    if (at < 0) break;
    const unit = text.charCodeAt(at);
    const folded = isSpace(unit) ? 0x20 : table.fold(unit);
    if (folded !== 0x20 || last !== 0x20) result = String.fromCharCode(folded) + result;
    last = folded;
    from = at;
  }
  return result;
}

/** As one spelling is told from another: undisguised and without gaps. */
export function bareText(text: string, table: FoldTable): string {
  const parts = new Set(` ${middleDots}`);
  return Array.from(readableAfter(text, 0, text.length, table))
    .filter((letter) => !parts.has(letter))
    .join('');
}
