/** Names and words of the trade in Traditional Chinese that hold letters which the recogniser of pictures was never taught: for `lib/core/pictures/put-back.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import * as v from 'valibot';
import type { LenderAliases } from '@/lib/core/lenders/alias';
import { mayBeTaken, type UnreadWords } from '@/lib/core/pictures/put-back';
import { unreadMark } from '@/lib/core/pictures/unread-letters';

/** What `npm run pictures:letters` measured: how often a letter was drawn, and what it was read as how often; the empty text: nothing. */
export const unreadLetterSchema = v.strictObject({
  letter: v.pipe(v.string(), v.length(1)),
  drawn: v.pipe(v.number(), v.integer(), v.minValue(1)),
  readAs: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type UnreadLetter = v.InferOutput<typeof unreadLetterSchema>;

/** Of the readings; what came more rarely is chance. */
const leastShare = 0.05;
const leastTimes = 2;

/** What stands by itself on buttons and in headings, too, and would be read as a name of two letters. */
const everydayWords = ['借錢', '還錢', '省錢', '存錢', '賺錢', '領錢'];

/** 好期貸 is read as 好期貨, which futures are praised with. */
const isOrdinary = /[期百國国現雜通存進送收發退訂提供出交散]貸/;

const tradeWords = ['貸款額度', '授信額度', '信用額度', '可借額度', '借款額度', '最高額度', '融資擔保', '擔保費'];

const converters = (['tw', 'hk', 't'] as const).map((to) => Converter({ from: 'cn', to }));
const toSimplified = Converter({ from: 't', to: 'cn' });

export function loadUnreadLetters(root: string): UnreadLetter[] {
  const rows: unknown = JSON.parse(readFileSync(join(root, 'assets/data/unread-letters.json'), 'utf8'));
  return v.parse(v.array(unreadLetterSchema), rows);
}

/** What it is consistently read as, but for its own Simplified form, which all readers take for it. */
export function answersOf({ letter, drawn, readAs }: UnreadLetter): string {
  const own = [letter, toSimplified(letter)];
  return Object.entries(readAs)
    .filter(([answer, times]) => times >= Math.max(leastTimes, leastShare * drawn) && !own.includes(answer))
    .map(([answer]) => answer || unreadMark)
    .join('');
}

type Letters = Omit<UnreadWords, 'words'>;

const isLacking = (letter: string, { readAs }: Letters) => readAs[letter] !== undefined;

/** Two letters of which the first was not read say too little. */
function saysEnough(word: string, letters: Letters): boolean {
  const [first = '', ...others] = word;
  return word.length > 2 || (others.some((letter) => isLacking(letter, letters)) && !isLacking(first, letters));
}

/** What is left out: a word that may be read as another, and one whose lacking letters all stand in shorter ones. */
function plainOnly(words: readonly string[], letters: Letters): string[] {
  const all = [...words, ...everydayWords];
  const plain = words.filter(
    (word) =>
      !isOrdinary.test(word) &&
      !all.some((other) => toSimplified(other) !== toSimplified(word) && mayBeTaken(word, other, letters)),
  );
  // 貨款 is mended wherever it stands.
  const short = [
    '貸款',
    ...plain.filter((word) => [...word].filter((letter) => !isLacking(letter, letters)).length > 1),
  ];
  const isLeft = (word: string) =>
    !short.some(
      (other) =>
        other !== word &&
        word.includes(other) &&
        ![...word.replaceAll(other, '')].some((letter) => isLacking(letter, letters)),
    );
  return plain.filter((word) => saysEnough(word, letters) && isLeft(word));
}

export function pictureWords(aliases: readonly LenderAliases[], rows: readonly UnreadLetter[]): UnreadWords {
  const readAs = Object.fromEntries(
    rows.map((row) => [row.letter, answersOf(row)] as const).filter(([, answers]) => answers !== ''),
  );
  const names = aliases.flatMap((entry) => entry.aliases.map(({ text }) => text));
  const written = [...new Set([...names.flatMap((name) => converters.map((convert) => convert(name))), ...tradeWords])];
  const simplified = Object.fromEntries(
    [...new Set(written.join(''))].flatMap((letter) => {
      const plain = toSimplified(letter);
      return plain === letter ? [] : [[letter, plain] as const];
    }),
  );
  const lacking = written.filter((word) => [...word].some((letter) => readAs[letter] !== undefined));
  const words = plainOnly(lacking, { readAs, simplified });
  const needed = new Set(words.join(''));
  const only = (table: Record<string, string>) =>
    Object.fromEntries(Object.entries(table).filter(([letter]) => needed.has(letter)));
  return {
    words: words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    readAs: only(readAs),
    simplified: only(simplified),
  };
}
