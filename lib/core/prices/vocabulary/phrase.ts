/** The form of the English vocabulary: phrases as data, with the endings they take and the neighbours they must not have. */

export interface Phrases {
  /** In lower case. A blank stands for a hyphen too. */
  phrases: readonly string[];
  /** `plural`: with or without an s. `stem`: with any letters behind. */
  ending?: 'plural' | 'stem';
  /** Not counted right behind one of these words. */
  unlessAfter?: readonly string[];
  /** Not counted right in front of one of these words. */
  unlessBefore?: readonly string[];
}

const split = (list: string): string[] => list.split(', ');

/** `phrases('interest rate, loan rate', { ending: 'plural' })`. Phrases are parted by a comma and a blank. */
export function phrases(
  list: string,
  {
    ending,
    unlessAfter,
    unlessBefore,
  }: { ending?: Phrases['ending']; unlessAfter?: string; unlessBefore?: string } = {},
): Phrases {
  return {
    phrases: split(list),
    ...(ending && { ending }),
    ...(unlessAfter && { unlessAfter: split(unlessAfter) }),
    ...(unlessBefore && { unlessBefore: split(unlessBefore) }),
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[ -]');
const endings = { plural: 's?', stem: '[a-z]*' };

/** All in one go: each page that may hold a price waits for it. */
const allEscaped = (texts: readonly string[]): string[] => escaped(texts.join('\n')).split('\n');

/** The source of a regular expression that fits any of `vocabulary` in lower-case text, the longest first. */
export function phraseSource(vocabulary: readonly Phrases[]): string {
  return vocabulary
    .flatMap(({ phrases: list, ending, unlessAfter, unlessBefore }) => {
      const before = unlessAfter ? `(?<!\\b(?:${allEscaped(unlessAfter).join('|')})[ -])` : '';
      const behind = `${ending ? endings[ending] : ''}(?![a-z])${unlessBefore ? `(?![ -](?:${allEscaped(unlessBefore).join('|')})\\b)` : ''}`;
      return allEscaped(list).map((source, at) => ({
        length: list[at]?.length ?? 0,
        source: before + source + behind,
      }));
    })
    .sort((a, b) => b.length - a.length)
    .map(({ source }) => source)
    .join('|');
}

/** A word begins where no letter and no hyphen stands in front. */
export const wordStart = '(?<![a-z-])';

export function anyPhrase(vocabulary: readonly Phrases[], flags = ''): RegExp {
  return new RegExp(`${wordStart}(?:${phraseSource(vocabulary)})`, flags);
}
