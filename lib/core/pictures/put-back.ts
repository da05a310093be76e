/** Puts letters back that the recogniser was never taught: only where a listed name, or a word of the trade, is plain without them. */
import { unreadMark } from './unread-letters';

/** Made at build time by `scripts/data/picture-words.ts`. */
export interface UnreadWords {
  /** In Traditional Chinese, longer ones first. Each holds a letter of `readAs`. */
  words: readonly string[];
  /** By letter that the recogniser lacks: what it is read as instead; the mark: as nothing. */
  readAs: Readonly<Record<string, string>>;
  /** By Traditional letter, the Simplified one: the recogniser takes either for it. */
  simplified: Readonly<Record<string, string>>;
}

export interface PutBack {
  text: string;
  /** A letter of it was not read, but put back. */
  isPutBack: boolean;
}

export type LetterPutter = (marked: string) => PutBack;

const beside = `[\\u3400-\\u9fff${unreadMark}]`;

/** With fewer letters read, a word is taken only where it stands by itself. */
const leastRead = 2;

interface Word {
  letters: readonly string[];
  pattern: RegExp;
}

function wordOf(written: string, { readAs, simplified }: UnreadWords): Word {
  const letters = [...written];
  const slots = letters.map((letter) => `[${letter}${simplified[letter] ?? ''}${readAs[letter] ?? ''}]`).join('');
  const read = letters.filter((letter) => readAs[letter] === undefined).length;
  const pattern = read >= leastRead ? slots : `(?<!${beside})${slots}(?!${beside})`;
  return { letters, pattern: new RegExp(pattern, 'g') };
}

/** What is left of the marks that nothing was put in place of: a gap, as between words. */
const withoutMarks = (text: string) => text.replace(new RegExp(`\\s*${unreadMark}+\\s*`, 'g'), ' ').trim();

export function createLetterPutter(unread: UnreadWords): LetterPutter {
  const answers = new Set(Object.values(unread.readAs).flatMap((each) => [...each]));
  let words: Word[] | null = null;
  return (marked) => {
    if (![...marked].some((letter) => answers.has(letter))) return { text: withoutMarks(marked), isPutBack: false };
    words ??= unread.words.map((word) => wordOf(word, unread));
    let text = marked;
    for (const { letters, pattern } of words)
      text = text.replace(pattern, (read) =>
        [...read]
          .map((letter, i) => (unread.readAs[letters[i] ?? '']?.includes(letter) ? letters[i] : letter))
          .join(''),
      );
    return { text: withoutMarks(text), isPutBack: text !== marked };
  };
}

/** Whether two words may be read as the same. */
export function mayBeTaken(one: string, other: string, { readAs, simplified }: Omit<UnreadWords, 'words'>): boolean {
  const [a, b] = [[...one], [...other]];
  const forms = (letter: string) => letter + (simplified[letter] ?? '') + (readAs[letter] ?? '');
  return (
    a.length === b.length && a.every((letter, i) => [...forms(letter)].some((form) => forms(b[i] ?? '').includes(form)))
  );
}
