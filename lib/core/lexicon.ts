/** The names as they are looked for: unpacked once, when a page first holds something like one. It knows spellings and edges, nothing of what a lender does. */
import { type FoldTable, foldTable } from './fold-table';
import { unpackText } from './pack-text';

/** Made at build time by `compileLexicon`. `first` is all that the first filter needs; `rest` stays packed until something passes it. */
export interface PackedLexicon {
  readonly first: string;
  readonly rest: string;
}

/** `own`: added by the reader. */
export type Strength = 'strong' | 'context' | 'never_alone' | 'own';

export interface ListedAlias {
  /** Empty: the ending of a name that is in no list. */
  lenderId: string;
  /** As listed, Simplified. */
  text: string;
  /** Folded: what is compared with the folded text. */
  folded: string;
  strength: Strength;
  asName: boolean;
  /** Folded strings; see `Alias` in `./alias`. */
  notAfter: string[];
  notBefore: string[];
  contextAfter: string[];
  contextBefore: string[];
  /** What stands around the alias when it is only part of something else: 打…, …鸡. */
  falseFriends: { left: string; right: string }[];
}

/** What the mark of a lender looks like: `l`icensed, `f`ront, `c`losed, `u`nidentified. */
export type StatusLetter = 'l' | 'f' | 'c' | 'u';

export interface Lexicon {
  table: FoldTable;
  aliases: ListedAlias[];
  statuses: Map<string, StatusLetter>;
  /** Next state by `state * 65536 + folded unit`; 0 is the root. */
  steps: Map<number, number>;
  /** Aliases that end in a state, as indices of `aliases`. */
  ends: Map<number, number[]>;
}

export interface OwnAlias {
  lenderId: string;
  text: string;
}

const strengthOf: Record<string, Strength> = { '?': 'context', '!': 'never_alone' };

/** 可信 and 大家 from `可信[大家]`: single characters stand bare, longer strings in brackets. */
const readEdges = (packed: string | undefined): string[] => packed?.match(/\[[^\]]+\]|./gu)?.map((edge) => edge.replace(/[[\]]/g, '')) ?? [];

export function foldText(text: string, table: FoldTable): string {
  return Array.from(text.replace(/\s+/g, ' '), (character) => String.fromCharCode(table.fold(character.charCodeAt(0)))).join('');
}

function readAliases(lenderId: string, packed: string, table: FoldTable): ListedAlias[] {
  const [rows = '', ...friends] = packed.split('~');
  return rows.split('/').map((row) => {
    const [, text = '', strength = '', name, notAfter, notBefore, contextAfter, contextBefore] =
      /^(.+?)([?!]?)(")?(?:<(.+?))?(?:>(.+?))?(?:\{(.+?))?(?:\}(.+?))?$/.exec(row) ?? [];
    const folded = foldText(text, table);
    return {
      lenderId,
      text,
      folded,
      strength: strengthOf[strength] ?? 'strong',
      asName: name !== undefined,
      notAfter: readEdges(notAfter),
      notBefore: readEdges(notBefore),
      contextAfter: readEdges(contextAfter),
      contextBefore: readEdges(contextBefore),
      falseFriends: friends
        .filter((friend) => friend.includes(folded))
        .map((friend) => ({ left: friend.slice(0, friend.indexOf(folded)), right: friend.slice(friend.indexOf(folded) + folded.length) })),
    };
  });
}

export function openLexicon(packed: PackedLexicon, ownAliases: readonly OwnAlias[] = []): Lexicon {
  const [, firstGroups = ''] = packed.first.split('\n');
  const [groups = '', singles = '', rules = '', coded = ''] = packed.rest.split('\n');
  const heads = `${firstGroups} ${groups}`.split(' ').map((group) => group.charAt(0));
  const lenders = unpackText({ rules, coded }, heads.filter((head) => head > '\x7f').join('') + singles);
  const table = foldTable(`${firstGroups} ${groups}`);
  const statuses = new Map<string, StatusLetter>();
  const aliases: ListedAlias[] = [];
  for (const lender of lenders.split(';')) {
    const [, status, id = '', rows = ''] = /^(.)([^:]*):(.*)$/.exec(lender) ?? [];
    if (id) statuses.set(id, status as StatusLetter);
    aliases.push(...readAliases(id, rows, table));
  }
  for (const { lenderId, text } of ownAliases) {
    const folded = foldText(text.trim(), table);
    if (folded.length > 1)
      aliases.push({
        lenderId,
        text,
        folded,
        strength: 'own',
        asName: false,
        notAfter: [],
        notBefore: [],
        contextAfter: [],
        contextBefore: [],
        falseFriends: [],
      });
  }
  const steps = new Map<number, number>();
  const ends = new Map<number, number[]>();
  let states = 1;
  aliases.forEach(({ folded }, index) => {
    let state = 0;
    for (let at = 0; at < folded.length; at++) {
      const key = state * 65536 + folded.charCodeAt(at);
      state = steps.get(key) ?? states++;
      steps.set(key, state);
    }
    const before = ends.get(state);
    if (before) before.push(index);
    else ends.set(state, [index]);
  });
  return { table, aliases, statuses, steps, ends };
}
