/** The names as they are looked for: unpacked once, when a page first holds something like one. It knows spellings and edges, nothing of what a lender does. */

import { deepestPair } from '@/lib/core/prefilter/pair-walk';
import { isChinese } from '@/lib/core/text/disguise';
import { type FoldTable, foldTable, plainUnit } from '@/lib/core/text/fold-table';
import { unpackText } from '@/lib/core/text/pack-text';
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

/** `own`: added by the reader. */
export type Strength = 'strong' | 'context' | 'never_alone' | 'own';

/** What stands directly around an alias, folded: either side may be empty. */
export interface Edge {
  left: string;
  right: string;
  /** `friend`: a listed other thing (打白条). `edge`: part of another word (专利信息). `doubt`: everyday words or a name (就花呗). `fine`: takes back what is shorter. */
  kind: 'friend' | 'edge' | 'doubt' | 'exception';
}

export interface ListedAlias {
  /** Empty: the ending of a name that is in no list. */
  lenderId: string;
  /** As listed, Simplified. */
  text: string;
  /** Folded: what is compared with the folded text. */
  folded: string;
  strength: Strength;
  /** See `Alias` in `./alias`. */
  asName: boolean;
  /** Counts only before a closing bracket. */
  isBracketed: boolean;
  /** Does not count directly before this character; empty: before any. */
  notBefore: string;
  readonly edges: Edge[];
}

/** What the mark of a lender looks like: `l`icensed, `f`ront, `c`losed, `u`nidentified, `o`utside the mainland. */
export type StatusLetter = 'l' | 'f' | 'c' | 'u' | 'o';

export interface Lexicon {
  table: FoldTable;
  aliases: ListedAlias[];
  statuses: Map<string, StatusLetter>;
  /** Indices of `aliases` in the order of what is compared. */
  order: number[];
  /** By first letter where in `order` its aliases stand, `[from, to)`. */
  rangeByFirstLetter: ReadonlyMap<number, { from: number; to: number }>;
  /** By character of the reader's own names that no listed name holds: itself and what stands for it, as `foldTable` reads them. */
  ownGroups: ReadonlyMap<string, string>;
  /** From everyday characters of other scripts to Simplified ones; unpacked when first asked for. */
  readonly script: ReadonlyMap<string, string>;
}

export interface OwnAlias {
  lenderId: string;
  text: string;
}

/** In an edge any figure stands for every other: 马上消费2023年. */
export const anyFigure = (text: string): string => text.replace(/\d/g, '0');

const strengthOf: Record<string, Strength> = { '?': 'context', '!': 'never_alone' };

/** Edges from `可信[银行,@2=大家,我家`: single characters, longer strings, `@` and the number of a list that many names share, and what is fine. */
function readEdges(
  packed: string | undefined,
  kind: Edge['kind'],
  toEdge: (text: string, kind: Edge['kind']) => Edge,
  shared: readonly string[],
): Edge[] {
  const [edges = '', fine] = packed?.split('=') ?? [];
  const [single = '', longer] = edges.split('[');
  const read = (edge: string) =>
    edge.startsWith('@') ? readEdges(shared[Number(edge.slice(1))], kind, toEdge, []) : toEdge(edge, kind);
  return [
    ...[...single, ...(longer?.split(',') ?? [])].flatMap(read),
    ...(fine?.split(',') ?? []).map((edge) => toEdge(edge, 'exception')),
  ];
}

const before = (left: string, kind: Edge['kind']): Edge => ({ left, right: '', kind });
const after = (right: string, kind: Edge['kind']): Edge => ({ left: '', right, kind });

/** `<after>before{contextAfter}contextBefore`, each part optional. */
function readAllEdges(packed: string, folded: string, friends: readonly string[], shared: readonly string[]): Edge[] {
  const [, notAfter, notBefore, contextAfter, contextBefore] =
    /^(?:<([^>{}]+))?(?:>([^{}]+))?(?:\{([^}]+))?(?:\}(.+))?$/.exec(packed) ?? [];
  const containing = friends.filter((friend) => friend.includes(folded));
  return [
    ...containing.map((friend): Edge => {
      const at = friend.indexOf(folded);
      return {
        left: anyFigure(friend.slice(0, at)),
        right: anyFigure(friend.slice(at + folded.length)),
        kind: 'friend',
      };
    }),
    ...readEdges(notAfter, 'edge', before, shared),
    ...readEdges(notBefore, 'edge', after, shared),
    ...readEdges(contextAfter, 'doubt', before, shared),
    ...readEdges(contextBefore, 'doubt', after, shared),
  ];
}

export function foldText(text: string, table: FoldTable): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(table.fold(text.charCodeAt(at)));
  return folded;
}

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

/** Of the hundreds of aliases a page names few: edges are read when first asked for. */
function readAlias(
  lenderId: string,
  row: string,
  friends: readonly string[],
  shared: readonly string[],
  table: FoldTable,
): ListedAlias {
  const [, written = '', strength = '', name = '', packedEdges = ''] = /^([^?!"<>{}]+)([?!]?)("?)(.*)$/.exec(row) ?? [];
  const text = written === spelledById ? nameOfId(lenderId) : written;
  // Listed names are Simplified; only letters and brackets are left to fold.
  const folded = /[^㐀-鿿]/.test(text) ? foldText(text, table) : text;
  let edges: Edge[] | null = null;
  return {
    lenderId,
    text,
    folded,
    strength: strengthOf[strength] ?? 'strong',
    asName: name !== '',
    isBracketed: lenderId === '' && bracketedForms.has(text),
    notBefore: lenderId === '' ? (formsNotBefore.get(text) ?? '') : '',
    get edges() {
      edges ??= readAllEdges(packedEdges, folded, friends, shared);
      return edges;
    },
  };
}

function readScript(packed: string): Map<string, string> {
  const script = new Map<string, string>();
  for (let at = 0; at < packed.length; at += 2) script.set(packed.charAt(at), packed.charAt(at + 1));
  return script;
}

/** The listed names have no say in what else their reader's own are written with. `known`: groups of the lexicon. */
function groupsOfOwn(
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
function ownAlias({ lenderId, text }: OwnAlias, table: FoldTable): ListedAlias {
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
  if (pair && pair.index <= deepestPair) return pair[0];
  return /^[a-z0-9]{2}(?: ?[a-z0-9])*/.exec(folded)?.[0] ?? null;
}

/** Whether a name the reader typed would ever be found: not one in kana or Cyrillic letters, nor one of single characters with signs between. */
export function canBeFound(text: string): boolean {
  return ownAnchor(ownAlias({ lenderId: '', text }, foldTable('')).folded) !== null;
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
      const alias = readAlias(id, wholeRow(row, before), friends, shared, table);
      aliases.push(alias);
      before = alias.text;
    }
  }
  aliases.push(...ownAliases.map((own) => ownAlias(own, table)).filter(({ folded }) => ownAnchor(folded) !== null));
  // Sorted once and searched by halving: a tree of thousands of nodes would cost every page more than it saves any.
  const order = Array.from(aliases.keys());
  const foldedOf = (index: number) => aliases[index]?.folded ?? '';
  order.sort((a, b) => (foldedOf(a) < foldedOf(b) ? -1 : foldedOf(a) > foldedOf(b) ? 1 : a - b));
  const rangeByFirstLetter = new Map<number, { from: number; to: number }>();
  for (const [at, index] of order.entries()) {
    const letter = foldedOf(index).charCodeAt(0);
    const range = rangeByFirstLetter.get(letter);
    if (range) range.to = at + 1;
    else rangeByFirstLetter.set(letter, { from: at, to: at + 1 });
  }
  return {
    table,
    aliases,
    statuses,
    order,
    rangeByFirstLetter,
    ownGroups,
    get script() {
      return script();
    },
  };
}
