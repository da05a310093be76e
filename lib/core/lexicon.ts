/** The names as they are looked for: unpacked once, when a page first holds something like one. It knows spellings and edges, nothing of what a lender does. */
import { type FoldTable, foldTable } from './fold-table';
import { unpackText } from './pack-text';
import { bracketedForms, formsNotBefore } from './unlisted-names';

/** Made at build time by `compileLexicon`. `first` is all that the first filter needs; `rest` stays packed until something passes it. */
export interface PackedLexicon {
  readonly first: string;
  readonly rest: string;
}

/** `own`: added by the reader. */
export type Strength = 'strong' | 'context' | 'never_alone' | 'own';

/** What stands directly around an alias, folded: either side may be empty. */
export interface Edge {
  left: string;
  right: string;
  /** `friend`: a listed other thing (打白条). `edge`: part of another word (专利信息). `doubt`: everyday words or a name (就花呗). `fine`: takes back what is shorter. */
  kind: 'friend' | 'edge' | 'doubt' | 'fine';
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
  begun: ReadonlyMap<number, { from: number; to: number }>;
}

export interface OwnAlias {
  lenderId: string;
  text: string;
}

/** Two neighbouring letters: what the first filter needs of a name. */
export const hasPair = /[㐀-鿿a-z0-9]{2}/;

/** In an edge any figure stands for every other: 马上消费2023年. */
export const anyFigure = (text: string): string => text.replace(/\d/g, '0');

const strengthOf: Record<string, Strength> = { '?': 'context', '!': 'never_alone' };

/** Edges from `可信[银行,@2=大家,我家`: single characters, longer strings, `@` and the number of a list that many names share, and what is fine. */
function readEdges(packed: string | undefined, kind: Edge['kind'], toEdge: (text: string, kind: Edge['kind']) => Edge, shared: readonly string[]): Edge[] {
  const [edges = '', fine] = packed?.split('=') ?? [];
  const [single = '', longer] = edges.split('[');
  const read = (edge: string) => (edge.startsWith('@') ? readEdges(shared[Number(edge.slice(1))], kind, toEdge, []) : toEdge(edge, kind));
  return [...[...single, ...(longer?.split(',') ?? [])].flatMap(read), ...(fine?.split(',') ?? []).map((edge) => toEdge(edge, 'fine'))];
}

const before = (left: string, kind: Edge['kind']): Edge => ({ left, right: '', kind });
const after = (right: string, kind: Edge['kind']): Edge => ({ left: '', right, kind });

/** `<after>before{contextAfter}contextBefore`, each part optional. */
function readAllEdges(packed: string, folded: string, friends: readonly string[], shared: readonly string[]): Edge[] {
  const [, notAfter, notBefore, contextAfter, contextBefore] = /^(?:<([^>{}]+))?(?:>([^{}]+))?(?:\{([^}]+))?(?:\}(.+))?$/.exec(packed) ?? [];
  const containing = friends.filter((friend) => friend.includes(folded));
  return [
    ...containing.map((friend): Edge => {
      const at = friend.indexOf(folded);
      return { left: anyFigure(friend.slice(0, at)), right: anyFigure(friend.slice(at + folded.length)), kind: 'friend' };
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

/** Of the hundreds of aliases a page names few: edges are read when first asked for. */
function readAlias(lenderId: string, row: string, friends: readonly string[], shared: readonly string[], table: FoldTable): ListedAlias {
  const [, text = '', strength = '', name = '', packedEdges = ''] = /^([^?!"<>{}]+)([?!]?)("?)(.*)$/.exec(row) ?? [];
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

/** A name as its reader typed it, without what a text may hold or leave out. */
function ownAlias({ lenderId, text }: OwnAlias, table: FoldTable): ListedAlias {
  const bare = text.replace(/[\s·•・\u200b-\u200f\ufeff]+/g, ' ').trim();
  return { lenderId, text, folded: foldText(bare, table), strength: 'own', asName: false, isBracketed: false, notBefore: '', edges: [] };
}

export function openLexicon(packed: PackedLexicon, ownAliases: readonly OwnAlias[] = []): Lexicon {
  const [, firstGroups = ''] = packed.first.split('\n');
  const [groups = '', singles = '', rules = '', coded = ''] = packed.rest.split('\n');
  const heads = `${firstGroups} ${groups}`.split(' ').map((group) => group.charAt(0));
  const [edgeLists = '', ...lenders] = unpackText({ rules, coded }, heads.filter((head) => head > '\x7f').join('') + singles).split(';');
  const shared = edgeLists.split('/');
  const table = foldTable(`${firstGroups} ${groups}`);
  const statuses = new Map<string, StatusLetter>();
  const aliases: ListedAlias[] = [];
  for (const lender of lenders) {
    const [, status, id = '', rows = ''] = /^(.)([^:]*):(.*)$/.exec(lender) ?? [];
    if (id) statuses.set(id, status as StatusLetter);
    const [names = '', ...friends] = rows.split('~');
    for (const row of names.split('/')) aliases.push(readAlias(id, row, friends, shared, table));
  }
  aliases.push(...ownAliases.map((own) => ownAlias(own, table)).filter(({ folded }) => hasPair.test(folded)));
  // Sorted once and searched by halving: a tree of thousands of nodes would cost every page more than it saves any.
  const order = Array.from(aliases.keys());
  const foldedOf = (index: number) => aliases[index]?.folded ?? '';
  order.sort((a, b) => (foldedOf(a) < foldedOf(b) ? -1 : foldedOf(a) > foldedOf(b) ? 1 : a - b));
  const begun = new Map<number, { from: number; to: number }>();
  for (const [at, index] of order.entries()) {
    const letter = foldedOf(index).charCodeAt(0);
    const range = begun.get(letter);
    if (range) range.to = at + 1;
    else begun.set(letter, { from: at, to: at + 1 });
  }
  return { table, aliases, statuses, order, begun };
}
