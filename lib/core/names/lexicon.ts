/** The names as they are looked for: unpacked once, when a page first holds something like one. It knows spellings and edges, nothing of what a lender does. */

import { type FoldTable, foldTable, foldText } from '@/lib/core/text/fold-table';
import { unpackText } from '@/lib/core/text/pack-text';
import type { ListedAlias, Strength } from './listed-alias';
import { groupsOfOwn, type OwnAlias, ownAlias, ownAnchor } from './own-alias';
import { type Edge, readAllEdges } from './packed-edges';
import { bracketedForms, formsNotBefore } from './words/unlisted-forms';

/**
 * Made at build time by `compileLexicon`. `first` is all that the first filter needs; `rest` stays packed until something passes
 * it. `script`: everyday characters of other scripts, each with its Simplified one, for words that no listed name holds.
 */
export interface PackedLexicon {
  readonly first: string;
  readonly rest: string;
  readonly script: string;
}

/** What the mark of a lender looks like: `l`icensed, `f`ront, `c`losed, `u`nidentified, `o`utside the mainland. */
export type StatusLetter = 'l' | 'f' | 'c' | 'u' | 'o';

export interface Lexicon {
  table: FoldTable;
  aliases: ListedAlias[];
  statuses: Map<string, StatusLetter>;
  /** Indices of the `aliases` that begin with a folded UTF-16 unit, in the order of what is compared; null where none does. */
  beginningWith(letter: number): readonly number[] | null;
  /** By character of the reader's own names that no listed name holds: itself and what stands for it, as `foldTable` reads them. */
  ownGroups: ReadonlyMap<string, string>;
  /** From everyday characters of other scripts to Simplified ones; unpacked when first asked for. */
  readonly script: ReadonlyMap<string, string>;
}

const strengthOf: Record<string, Strength> = { '?': 'context', '!': 'never_alone' };

/** Stands for the name that a lender's id spells. */
export const spelledById = '-';

/** "haier-consumer-finance" → "Haier Consumer Finance" */
export const nameOfId = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase());

/** A row may begin with how many characters its name has in common with the one before: from two up, as `%` and what follows it. */
const minShared = 2;
const maxShared = 9;
const sharedMark = 0x25 - minShared;

/** `name` and what else is in its row, behind the row of `before`. */
export function shortenRow(row: string, name: string, before: string): string {
  let shared = 0;
  while (shared < maxShared && shared < name.length - 1 && name[shared] === before[shared]) shared++;
  return shared < minShared ? row : String.fromCharCode(sharedMark + shared) + row.slice(shared);
}

function wholeRow(row: string, before: string): string {
  const shared = row.charCodeAt(0) - sharedMark;
  return shared < minShared || shared > maxShared ? row : before.slice(0, shared) + row.slice(1);
}

/** A row that is a name and nothing more, as most are: written in Chinese and strong. */
const onlyHan = /^[㐀-鿿]+$/;

/** Of the hundreds of aliases a page names few: edges are read when first asked for. */
class PackedAlias implements ListedAlias {
  readonly text: string;
  readonly folded: string;
  readonly strength: Strength;
  readonly asName: boolean;
  readonly isBracketed: boolean;
  readonly notBefore: string;
  readonly #packedEdges: string;
  readonly #friends: readonly string[];
  readonly #shared: readonly string[];
  #edges: Edge[] | null = null;

  constructor(
    readonly lenderId: string,
    row: string,
    friends: readonly string[],
    shared: readonly string[],
    table: FoldTable,
  ) {
    const [, written = '', strength = '', name = '', packedEdges = ''] = onlyHan.test(row)
      ? [row, row]
      : (/^([^?!"<>{}]+)([?!]?)("?)(.*)$/.exec(row) ?? []);
    this.text = written === spelledById ? nameOfId(lenderId) : written;
    // Listed names are Simplified; only letters and brackets are left to fold.
    this.folded = onlyHan.test(this.text) ? this.text : foldText(this.text, table);
    this.strength = strengthOf[strength] ?? 'strong';
    this.asName = name !== '';
    this.isBracketed = lenderId === '' && bracketedForms.has(this.text);
    this.notBefore = lenderId === '' ? (formsNotBefore.get(this.text) ?? '') : '';
    this.#packedEdges = packedEdges;
    this.#friends = friends;
    this.#shared = shared;
  }

  get edges(): readonly Edge[] {
    this.#edges ??= readAllEdges(this.#packedEdges, this.folded, this.#friends, this.#shared);
    return this.#edges;
  }
}

/** Searched by halving: a tree of thousands of nodes would cost every page more than it saves any. Of the letters that names begin with, a page asks for few: each one's are sorted when first asked for. */
function inOrderByBeginning(aliases: readonly ListedAlias[]): Lexicon['beginningWith'] {
  const byLetter = new Map<number, { indices: number[]; isSorted: boolean }>();
  aliases.forEach(({ folded }, index) => {
    const letter = folded.charCodeAt(0);
    const known = byLetter.get(letter);
    if (known) known.indices.push(index);
    else byLetter.set(letter, { indices: [index], isSorted: false });
  });
  const foldedOf = (index: number) => aliases[index]?.folded ?? '';
  return (letter) => {
    const found = byLetter.get(letter);
    if (!found) return null;
    if (!found.isSorted)
      found.indices.sort((a, b) => (foldedOf(a) < foldedOf(b) ? -1 : foldedOf(a) > foldedOf(b) ? 1 : a - b));
    found.isSorted = true;
    return found.indices;
  };
}

function readScript(packed: string): Map<string, string> {
  const script = new Map<string, string>();
  for (let at = 0; at < packed.length; at += 2) script.set(packed.charAt(at), packed.charAt(at + 1));
  return script;
}

export function openLexicon(packed: PackedLexicon, ownAliases: readonly OwnAlias[] = []): Lexicon {
  const [, firstGroups = ''] = packed.first.split('\n');
  const [groups = '', singles = '', rules = '', coded = ''] = packed.rest.split('\n');
  const heads = `${firstGroups} ${groups}`.split(' ').map((group) => group.charAt(0));
  const [edgeLists = '', ...lenders] = unpackText(
    { rules, coded },
    heads.filter((head) => head > '\x7f').join('') + singles,
  ).split(';');
  const shared = edgeLists.split('/');
  let scriptRead: ReadonlyMap<string, string> | null = null;
  const script = () => (scriptRead ??= readScript(packed.script));
  const ownGroups = groupsOfOwn(ownAliases, `${firstGroups} ${groups}`, script);
  const table = foldTable([firstGroups, groups, ...ownGroups.values()].join(' '));
  const statuses = new Map<string, StatusLetter>();
  const aliases: ListedAlias[] = [];
  for (const lender of lenders) {
    const [, status, id = '', rows = ''] = /^(.)([^:]*):(.*)$/.exec(lender) ?? [];
    if (id) statuses.set(id, status as StatusLetter);
    const [names = '', ...friends] = rows.split('~');
    let before = '';
    for (const row of names.split('/')) {
      const alias = new PackedAlias(id, wholeRow(row, before), friends, shared, table);
      aliases.push(alias);
      before = alias.text;
    }
  }
  aliases.push(...ownAliases.map((own) => ownAlias(own, table)).filter(({ folded }) => ownAnchor(folded) !== null));
  return {
    table,
    aliases,
    statuses,
    beginningWith: inOrderByBeginning(aliases),
    ownGroups,
    get script() {
      return script();
    },
  };
}
