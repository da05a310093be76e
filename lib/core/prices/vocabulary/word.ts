/** The form of a vocabulary: words as data, with the neighbours each must not have, since Chinese has no borders between words. */

export interface Word {
  /** Spellings that mean the same, in Simplified Chinese. The first that fits at a place counts. */
  words: readonly string[];
  /** Not counted right behind one of these. */
  unlessAfter?: readonly string[];
  /** Not counted right in front of one of these. */
  unlessBefore?: readonly string[];
  /** Counted only right behind, or in front of, one of these, which stay outside the word. */
  after?: readonly string[];
  before?: readonly string[];
  /** The character in front, whatever it is, is part of the word: 通过率. */
  takesOneBefore?: true;
}

/** `words('手续费 服务费')`, or with conditions: `words('折', { unlessBefore: '合 算' })`. Spellings are parted by spaces. */
export function words(
  spellings: string,
  conditions: { unlessAfter?: string; unlessBefore?: string; after?: string; before?: string } = {},
): Word {
  const split = Object.entries(conditions).map(([name, value]) => [name, value.split(' ')]);
  return { words: spellings.split(' '), ...Object.fromEntries(split) };
}

/** Each spelling of `first` followed by each of `second`. */
export function combined(first: string, second: string): string {
  return first
    .split(' ')
    .flatMap((start) => second.split(' ').map((end) => start + end))
    .join(' ');
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const oneOf = (texts: readonly string[]): string => escaped(texts.join('\n')).replaceAll('\n', '|');

/** The source of a regular expression that fits any of `vocabulary`, tried in the order given. */
export function sourceOf(vocabulary: readonly Word[]): string {
  return vocabulary
    .map(({ words: spellings, unlessAfter, unlessBefore, after, before, takesOneBefore }) =>
      [
        unlessAfter && !takesOneBefore ? `(?<!${oneOf(unlessAfter)})` : '',
        after ? `(?<=${oneOf(after)})` : '',
        takesOneBefore ? `(?:(?!${oneOf(unlessAfter ?? [])})[^])` : '',
        spellings.length > 1 ? `(?:${oneOf(spellings)})` : oneOf(spellings),
        unlessBefore ? `(?!${oneOf(unlessBefore)})` : '',
        before ? `(?=${oneOf(before)})` : '',
      ].join(''),
    )
    .join('|');
}

export function anyOf(vocabulary: readonly Word[], flags = ''): RegExp {
  return new RegExp(sourceOf(vocabulary), flags);
}
