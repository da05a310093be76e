/** A name that the reader added, made ready to be looked for beside the listed ones. */
import type { CorrectionCase } from '@/lib/core/corrections/correction-case';
import { maxPairStart } from '@/lib/core/prefilter/pair-walk';
import { isChinese } from '@/lib/core/text/disguise';
import { type FoldTable, foldTable, foldText, plainUnit } from '@/lib/core/text/fold-table';
import type { ListedAlias } from './listed-alias';

export interface OwnAlias {
  lenderId: string;
  text: string;
  /** By which it is judged again when the data change. */
  case?: CorrectionCase | undefined;
}

/** The listed names have no say in what else their reader's own are written with. `known`: groups of the lexicon. */
export function groupsOfOwn(
  ownAliases: readonly OwnAlias[],
  known: string,
  script: () => ReadonlyMap<string, string>,
): Map<string, string> {
  const groups = new Map<string, string>();
  for (const { text } of ownAliases) {
    for (const letter of text) {
      const written = String.fromCharCode(plainUnit(letter.charCodeAt(0)));
      if (known.includes(written)) continue;
      const meant = script().get(written) ?? written;
      if (isChinese(meant.charCodeAt(0)) && !known.includes(meant) && !groups.has(meant))
        groups.set(
          meant,
          meant +
            Array.from(script(), ([other, simplified]) =>
              simplified === meant && !known.includes(other) ? other : '',
            ).join(''),
        );
    }
  }
  return groups;
}

/** A name as its reader typed it, without what a text may hold or leave out: between Chinese characters that is a space too. */
export function ownAlias({ lenderId, text }: OwnAlias, table: FoldTable): ListedAlias {
  const bare = text
    .replace(/[\s·•・\u200b-\u200f\ufeff]+/g, ' ')
    .replace(/ (?=[㐀-鿿])|(?<=[㐀-鿿]) /g, '')
    .trim();
  return {
    lenderId,
    text,
    folded: foldText(bare, table),
    strength: 'own',
    asName: false,
    isBracketed: false,
    notBefore: '',
    edges: [],
  };
}

/** Not both Latin. */
const mixedPair = /[㐀-鿿][㐀-鿿a-z0-9]|[a-z0-9][㐀-鿿]/;

/** What the first filter knows a name of the reader's own by: two neighbouring characters, or the Latin letters it begins with; null where neither will do. */
export function ownAnchor(folded: string): string | null {
  const pair = mixedPair.exec(folded);
  if (pair && pair.index <= maxPairStart) return pair[0];
  return /^[a-z0-9]{2}(?: ?[a-z0-9])*/.exec(folded)?.[0] ?? null;
}

/** Whether a name the reader typed would ever be found: not one in kana or Cyrillic letters, nor one of single characters with signs between. */
export function canBeFound(text: string): boolean {
  return ownAnchor(ownAlias({ lenderId: '', text }, foldTable('')).folded) !== null;
}
