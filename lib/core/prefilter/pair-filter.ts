/**
 * The first filter at run time: whether a text may hold a name, and where. Plain text is searched by the browser's own engine
 * for expressions; only where something else stands are the tables opened and walked.
 */
import { beforeIgnorable } from '@/lib/core/text/disguise';
import { isLatin, plainUnit } from '@/lib/core/text/fold-table';
import { unpackBeginnings, unpackPairs, wordEnd } from './packed-lists';
import { openPairWalk, type PairWalk } from './pair-walk';

/**
 * What cannot be read letter by letter as it stands: Chinese, and what is skipped in a name or stands for a letter. Or a word
 * of price that is neither. A page in English is told by this and passed over without a line of ours being run on it.
 */
export const notPlain =
  /[^\t-~\xa0-\xac\xae-\u024f\u2000-\u200a\u2010-\u2029\u202f-\u205f\u20a0-\u20cf\u2100-\u24b5\u2500-\u2dff\ud83c-\ud83e\udc00-\udfff]|IRR/g;
/** Plain characters beside others that are read with them: a figure stands at most so far from its word. */
const besidePlain = 64;
/** Characters walked before it is asked again whether there are others: few where they are strewn in, twice as many each time they go on. */
const minStretch = 256;
const maxStretch = 8192;

export interface PairFilter {
  /**
   * Calls `visit` with the place of the second character of each pair, until it answers true; `visitFigure` likewise with
   * places beside Chinese where a figure may stand. Returns whether one did.
   */
  eachPair(text: string, visit: (at: number) => boolean, visitFigure?: (at: number) => boolean): boolean;
  /** Start of the Latin word that the pair ending at `at` stands in; -1 when it is not a pair of Latin letters. */
  latinStart(text: string, at: number): number;
}

/** So short a first word may be the end of another: tax financial. Longer ones are looked at, as a name may be written as one word: DuXiaoman. */
const shortWord = /^\w{0,3}(?:\W|$)/;

/** How a name in plain text begins: English writes it with a capital, other text as it comes. */
export type FirstLetters = 'capitals' | 'any';

/**
 * In plain text a name is written as it is listed, but for capitals and what stands for a space. Capitals are rare, so only
 * behind one is it asked which name: a quarter of the time of all names in a row. And it is any capital, for the browser finds
 * a range four times as fast as a class of scattered letters. Of a name that begins with a number, the number is looked for
 * before the letter, and is the one group of the expression.
 */
function plainExpression(beginnings: string, firstLetters: FirstLetters): RegExp {
  const restsOf = new Map<string, string[]>();
  for (const name of unpackBeginnings(beginnings)) {
    const [, number = '', small = '', rest = ''] = /^([^a-z]*)(.)(.*)/.exec(name) ?? [];
    const capital = small.toUpperCase();
    const before = `${number && `(${number})`}[${firstLetters === 'capitals' ? capital : capital + small}]`;
    restsOf.set(before, [...(restsOf.get(before) ?? []), rest]);
  }
  const names = Array.from(restsOf, ([before, rests]) => `(?<=${before})(?:${rests.join('|')})`)
    .join('|')
    // Written out, capitals are compiled in half the time that the flag for them takes.
    .replace(/(?<!\[)[a-z](?!\])/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll(' ', '[^!-~]{0,5}')
    .replaceAll(wordEnd, '\\b');
  return new RegExp(`${firstLetters === 'capitals' ? '[A-Z]' : '[A-Za-z]'}(?:${names || '$.'})`, 'g');
}

/** A name begins where a word does, or, of one word, with a capital behind a small letter: DuXiaoman. */
const beginsWord = (plain: string, at: number, name: string): boolean =>
  !/\w/.test(plain.charAt(at - 1)) || (/[a-z]/.test(plain.charAt(at - 1)) && /^[A-Z][A-Za-z]*$/.test(name));

/**
 * `pairs`: two characters each and then those of which one must follow, none where anything may, or `!` and what may not; as
 * `packPairs` writes them. `groups`: as for `foldTable`, for all of these characters, rare ones last.
 * `beginnings`: what a word of each name without such a pair begins with, by commas. `firstLetters`: of names in plain text.
 */
export function openPairFilter(
  pairs: string,
  groups: string,
  beginnings: string,
  firstLetters: FirstLetters = 'any',
): PairFilter {
  let opened: PairWalk | null = null;
  let plainNames: RegExp | null = null;
  const walker = () => {
    opened ??= openPairWalk(unpackPairs(pairs, groups), groups, beginnings);
    return opened;
  };
  /** `text[from, to)` is plain. */
  const eachPlain = (text: string, from: number, to: number, visit: (at: number) => boolean) => {
    const plain = text.slice(from, to);
    plainNames ??= plainExpression(beginnings, firstLetters);
    plainNames.lastIndex = 0;
    for (let name = plainNames.exec(plain); name; name = plainNames.exec(plain)) {
      const [letters, number = ''] = name;
      const index = name.index - number.length;
      const start = from + index;
      const isEndOfWord = shortWord.test(letters) && isLatin(plainUnit(text.charCodeAt(beforeIgnorable(text, start))));
      if (beginsWord(plain, index, letters) && !isEndOfWord && visit(start + 1)) return true;
      plainNames.lastIndex = name.index + 1;
    }
    return false;
  };

  return {
    latinStart: (text, at) => walker().latinStart(text, at),
    eachPair(text, visit, visitFigure) {
      const { length } = text;
      let copy = '';
      let stretch = minStretch;
      for (let end = 0; end < length; ) {
        notPlain.lastIndex = Math.max(0, end - besidePlain);
        const place = notPlain.exec(text)?.index ?? length;
        // What the walk reads anyway needs no search; a name that begins with its last character it has not met.
        if ((place === length || place - end > besidePlain) && eachPlain(text, Math.max(0, end - 1), place, visit))
          return true;
        if (place === length) return false;
        // A page's text lies outside the memory of scripts, where a look at a character takes several times as long.
        copy ||= [text, ''].join('。');
        stretch = place < end ? Math.min(stretch * 2, maxStretch) : minStretch;
        const from = Math.max(end, place - besidePlain);
        end = walker().wholeTo(copy, Math.min(length, place + stretch));
        if (walker().walk(copy, from, end, visit, visitFigure)) return true;
      }
      return false;
    },
  };
}
