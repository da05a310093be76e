/** How well pictures were read: letters, names and prices against the text that is in them, by the product's own readers. */
import packedLexicon from 'virtual:lexicon';
import { createFinder } from '@/lib/core/names/finder';
import { findPrices } from '@/lib/core/prices/find-prices';

export interface ReadLine {
  text: string;
  isSure: boolean;
  /** The next one is not parted from it. */
  goesOn: boolean;
}

export interface ReadPicture {
  /** What is in it. */
  text: string;
  lines: readonly ReadLine[];
}

export interface PictureScore {
  letters: number;
  wrongLetters: number;
  names: Count;
  /** Of lines that are sure; and of all lines, as once the reader has confirmed the others. */
  prices: Count;
  pricesOfAll: Count;
  sureLines: number;
  /** Shown as sure, and a figure or its unit is not in the picture so. */
  sureAndWrong: string[];
}

interface Count {
  right: number;
  wanted: number;
  found: number;
}

const finder = createFinder(packedLexicon);

/** Letters that look alike in print are alike; spaces are none. */
const pairs = ['（(', '）)', '，,', '：:', '–-', '—-', '～~', '“"', '”"', '％%'];
const folded = (text: string) =>
  pairs.reduce((all, [from = '', to = '']) => all.replaceAll(from, to), text).replace(/\s/g, '');

/** How many letters have to be changed, added or taken away. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, otherLetter] of b.entries())
      row.push(
        Math.min((before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (before[j] ?? 0) + Number(letter !== otherLetter)),
      );
    before = row;
  }
  return before[b.length] ?? 0;
}

function count(wanted: readonly string[], found: readonly string[]): Count {
  const left = [...wanted];
  let right = 0;
  for (const each of found) {
    const at = left.indexOf(each);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, wanted: wanted.length, found: found.length };
}

const namesIn = (text: string) => [...new Set(finder.find(text).mentions.flatMap(({ lenderId }) => lenderId ?? []))];
const pricesIn = (text: string) => findPrices(text).map(({ basis, low, high }) => `${basis} ${low} ${high}`);

/** Figures with their signs and units, in order. */
const figuresOf = (text: string) => (folded(text).match(/\d[\d.]*%?|[个百千万元期]/g) ?? []).join(' ');

export function scorePicture({ text, lines }: ReadPicture): PictureScore {
  const joined = (some: readonly ReadLine[]) => some.map((line) => line.text + (line.goesOn ? '' : '\n')).join('');
  const sure = lines.filter(({ isSure }) => isSure);
  const [all, sureText] = [joined(lines), joined(sure)];
  const withFigures = sure.filter((line) => /[\d%]/.test(line.text));
  const figures = ` ${figuresOf(text)} `;
  return {
    letters: folded(text).length,
    wrongLetters: editDistance(folded(text), folded(all)),
    names: count(namesIn(text), namesIn(sureText)),
    prices: count(pricesIn(text), pricesIn(sureText)),
    pricesOfAll: count(pricesIn(text), pricesIn(all)),
    sureLines: withFigures.length,
    sureAndWrong: withFigures.filter((line) => !figures.includes(` ${figuresOf(line.text)} `)).map((line) => line.text),
  };
}

const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  wanted: a.wanted + b.wanted,
  found: a.found + b.found,
});

export function sumScores(scores: readonly PictureScore[]): PictureScore {
  const none: Count = { right: 0, wanted: 0, found: 0 };
  return {
    letters: scores.reduce((sum, { letters }) => sum + letters, 0),
    wrongLetters: scores.reduce((sum, { wrongLetters }) => sum + wrongLetters, 0),
    names: scores.map(({ names }) => names).reduce(add, none),
    prices: scores.map(({ prices }) => prices).reduce(add, none),
    pricesOfAll: scores.map(({ pricesOfAll }) => pricesOfAll).reduce(add, none),
    sureLines: scores.reduce((sum, { sureLines }) => sum + sureLines, 0),
    sureAndWrong: scores.flatMap(({ sureAndWrong }) => sureAndWrong),
  };
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

export function scoreInWords({
  letters,
  wrongLetters,
  names,
  prices,
  pricesOfAll,
  sureLines,
  sureAndWrong,
}: PictureScore) {
  const say = ({ right, wanted, found }: Count) => `R ${percent(right, wanted)} P ${percent(right, found)}`;
  return [
    `letters wrong ${percent(wrongLetters, letters)} %`,
    `names ${say(names)}`,
    `prices ${say(prices)} (all lines ${say(pricesOfAll)})`,
    `sure and wrong ${sureAndWrong.length} of ${sureLines}`,
  ].join(' · ');
}
