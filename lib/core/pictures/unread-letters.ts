/** Where along a line something is printed that the network reads as nothing: a letter that it was never taught, perhaps. */

/** Stands for one such letter. */
export const unreadMark = '□';

/** What is printed along a line, step by step: how far the darkest and the lightest of it are apart. */
export type Ink = ArrayLike<number>;

/** From the end of one letter to the beginning of the next, in steps. */
export interface FreePlace {
  from: number;
  to: number;
}

/** Of the ink of the letters that were read; below, it is the ground. */
const leastInk = 0.5;
/** Of the steps in the middle of where a letter would stand. */
const leastSteps = 0.6;
/** Of a letter's width: letters of the network may lie half a step beside their own. */
const slack = 0.35;

/** Each `em` wide, from `from` on: how many stand there one after the other, printed. 0 where any of them is not. */
export function unreadIn({ from, to }: FreePlace, em: number, ink: Ink, inkOfLetters: number): number {
  const count = Math.floor((to - from) / em + slack);
  if (em < 2 || count < 1) return 0;
  const width = (to - from) / count;
  for (let letter = 0; letter < count; letter++) {
    const middle = from + (letter + 0.5) * width;
    const steps = Array.from({ length: ink.length }, (_, at) => at).filter(
      (at) => Math.abs(at - middle) <= Math.max(0.5, width * 0.3),
    );
    const printed = steps.filter((at) => (ink[at] ?? 0) >= leastInk * inkOfLetters);
    if (steps.length === 0 || printed.length < leastSteps * steps.length) return 0;
  }
  return count;
}
