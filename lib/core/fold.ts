/** Reading through disguises: what may stand between two characters of a name, and a text as it would read without them. It knows no names. */
import { type FoldTable, isClosing, isIgnorable, isMiddleDot, isOpening, isPronunciation, isSpace } from './fold-table';

const longestSpace = 3;
const longestPronunciation = 8;

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

/** End of a pronunciation in brackets at `at`, as in 聯(lián); -1 when there is none. */
export function afterAnnotation(text: string, at: number): number {
  if (!isOpening(text.charCodeAt(at))) return -1;
  let letters = 0;
  for (let index = afterIgnorable(text, at + 1); ; index = afterIgnorable(text, index + 1)) {
    const unit = text.charCodeAt(index);
    if (isClosing(unit)) return letters > 0 ? index + 1 : -1;
    if (!isPronunciation(unit) || ++letters > longestPronunciation) return -1;
  }
}

/** Start of the pronunciation in brackets that ends before `end`; -1 when there is none. */
export function beforeAnnotation(text: string, end: number): number {
  if (!isClosing(text.charCodeAt(end - 1))) return -1;
  let at = beforeIgnorable(text, end - 1);
  while (isPronunciation(text.charCodeAt(at))) at = beforeIgnorable(text, at);
  return afterAnnotation(text, at) === end ? at : -1;
}

/** What stands between one character of a name and the next. */
export interface Gap {
  /** Where the next character stands. */
  end: number;
  /** Spaces or a middle dot were passed. */
  isSpaced: boolean;
}

/** Passes what may stand after a character of a name: ignorable units, one pronunciation (only after a Chinese character), up to three spaces, one middle dot. */
export function gapAt(text: string, at: number, mayBeAnnotated: boolean): Gap {
  let spaces = 0;
  let dots = 0;
  let annotated = !mayBeAnnotated;
  for (;;) {
    at = afterIgnorable(text, at);
    const unit = text.charCodeAt(at);
    if (isSpace(unit) && spaces < longestSpace) {
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

/** `text[from, to)` as it would read undisguised: folded, without ignorable units and pronunciations, each run of spaces as one. */
export function readable(text: string, from: number, to: number, table: FoldTable): string {
  let result = '';
  for (let at = afterIgnorable(text, from); at < to; at = afterIgnorable(text, at)) {
    const unit = text.charCodeAt(at);
    const annotation = afterAnnotation(text, at);
    if (annotation > 0 && /[㐀-鿿]$/.test(result)) {
      at = annotation;
    } else {
      if (!isSpace(unit)) result += String.fromCharCode(table.fold(unit));
      else if (!result.endsWith(' ')) result += ' ';
      at++;
    }
  }
  return result;
}
