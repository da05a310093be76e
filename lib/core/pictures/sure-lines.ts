/** Whether a line with figures is sure: read at once with no doubt, or read alike each time, and nothing of it plainly lost. */
import { mendLetters } from './mend-letters';

/** Below, a line with figures is hard to read. */
export const leastSureness = 0.9;

/** Of the surest of all readings, where they agree. */
const leastOfAll = 0.9;

const figure = /[\d%‰]|[一二三四五六七八九十百千万]+[厘分]|万分之|千分之|百分之/;

/** What a price is made of: figures, their signs, and what they count. */
const ofPrices = /[\d.%‰年月日天期个個元万萬千百十厘分之一二三四五六七八九]/g;

/** What goes wrong the first: a rate without its sign or its point, a sign without its figure or with another, a point that looks like a colon. */
const damaged =
  /率[^\d%]{0,6}\d+(?:[.,]\d+)*(?![\d.,]|\s*[%‰–~～至到、/或厘分元期個个月天日年万萬千百倍-])|[率费費][^\d%]{0,6}[1-9]\d\d+\s*%|\d\s*[:：]\s*\d+\s*%|(?<!\d\s*)%|%\s*元/;

/** What all readings may have lost alike in small print: the point of a sum a day, the figure that a line begins with. */
const doubtful = /[天日息][^\d%]{0,3}\d{2,}\s*元|^\s*期/;

export interface Reading {
  text: string;
  /** Of its least sure letter that counts. */
  sureness: number;
}

export const isUnsure = ({ text, sureness }: Reading): boolean => sureness < leastSureness && figure.test(text);

/** Of a whole line. */
export const isDamaged = (text: string): boolean => damaged.test(mendLetters(text));

const pricesOf = (text: string) => (text.match(ofPrices) ?? []).join('');

/** How sure a line is that was not, once it was looked at in other ways: just sure enough where all say the same figures. */
export function surenessAfterAll<Look>(
  first: Reading,
  looks: readonly Look[],
  readAgain: (look: Look) => Reading,
): number {
  if (isDamaged(first.text) || doubtful.test(first.text)) return first.sureness;
  let surest = first.sureness;
  for (const look of looks) {
    const { text, sureness } = readAgain(look);
    if (pricesOf(text) !== pricesOf(first.text)) return first.sureness;
    surest = Math.max(surest, sureness);
  }
  return surest >= leastOfAll ? Math.max(first.sureness, leastSureness) : first.sureness;
}
