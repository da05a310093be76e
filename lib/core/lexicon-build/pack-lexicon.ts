/** Makes the packed lexicon from the alias lists, at build time. It reads no file and knows no conversion table: both are given. */
import type { EdgeList, LenderAliases } from '@/lib/core/lenders/alias';
import type { LenderStatus } from '@/lib/core/lenders/lender';
import { nameOfId, type PackedLexicon, shortenRow, spelledById } from '@/lib/core/names/lexicon';
import { evidenceCharacters } from '@/lib/core/names/loan-evidence';
import { anyFigure } from '@/lib/core/names/packed-edges';
import { edgeCharacters } from '@/lib/core/names/word-edges';
import { bracketedForms, formsNotBefore, unlistedForms } from '@/lib/core/names/words/unlisted-forms';
import { codedCharacters, codeOfPlace } from '@/lib/core/prefilter/packed-lists';
import { closingBrackets } from '@/lib/core/prefilter/pair-walk';
import { isSpace, lookAlikeMark, plainUnit } from '@/lib/core/text/fold-table';
import { packText } from '@/lib/core/text/pack-text';
import type { FoldVariants } from './fold-variants';
import { isRare, latinBeginnings, packBeginnings, packPairs, rarePairs, weight } from './rare-pairs';

const marks = { strong: '', context: '?', never_alone: '!' } as const;
const reserved = /[/;~?!"<>{}[\]=\t\n]/;

/** The text as the finder will compare it: Simplified, narrow, lower case. */
function foldForListing(text: string, variants: FoldVariants): string {
  return Array.from(text.trim(), (character) => {
    const plain = isSpace(character.charCodeAt(0)) ? ' ' : String.fromCharCode(plainUnit(character.charCodeAt(0)));
    return variants.script.get(plain) ?? plain;
  }).join('');
}

/** An edge as it will be compared. Its ideographs are Simplified already: tables that know Japanese too would make 缺 of 欠. A space before a word is part of it: Home Credit Vietnam. */
function foldEdge(edge: string, variants: FoldVariants): string {
  return Array.from(edge, (character) =>
    /[㐀-鿿]/.test(character) ? character : foldForListing(character, variants) || character,
  ).join('');
}

type PackEdges = (mark: string, edges: readonly string[] | undefined, unless?: readonly string[]) => string;

/** `listIds`: the shared lists in the order in which they are packed, which is what refers to them. */
function edgePacker(listIds: readonly string[], fold: (text: string) => string): PackEdges {
  const packEdge = (edge: string) => {
    if (reserved.test(edge) || edge.includes(','))
      throw new Error(`aliases.json: the edge ${edge} holds a character the lexicon uses itself`);
    if (!edge.startsWith('@')) return fold(edge);
    const list = listIds.indexOf(edge.slice(1));
    if (list < 0) throw new Error(`aliases.json: no shared list ${edge}`);
    return `@${list}`;
  };
  return (mark, edges = [], unless = []) => {
    const single = edges.filter((edge) => edge.length === 1).map(packEdge);
    const longer = edges.filter((edge) => edge.length > 1).map(packEdge);
    const packed =
      single.join('') + (longer.length > 0 ? `[${longer}` : '') + (unless.length > 0 ? `=${unless.map(packEdge)}` : '');
    return packed && mark + packed;
  };
}

function packLender(
  { lenderId, aliases, falseFriends }: LenderAliases,
  status: LenderStatus,
  variants: FoldVariants,
  packEdges: PackEdges,
): string {
  const rows = aliases.map((alias, index) => {
    const folded = foldForListing(alias.text, variants);
    if (folded.replace(/[^㐀-鿿]/g, '') !== alias.text.replace(/[^㐀-鿿]/g, ''))
      throw new Error(`aliases.json: ${alias.text} is not Simplified; its other spellings come from folding`);
    if (reserved.test(alias.text))
      throw new Error(`aliases.json: ${alias.text} holds a character the lexicon uses itself`);
    const isSpelledById = alias.text === nameOfId(lenderId);
    const row = [
      isSpelledById ? spelledById : alias.text,
      marks[alias.strength],
      alias.asName ? '"' : '',
      packEdges('<', alias.notAfter, alias.unlessAfter),
      packEdges('>', alias.notBefore, alias.unlessBefore),
      packEdges('{', alias.contextAfter),
      packEdges('}', alias.contextBefore),
    ].join('');
    return isSpelledById ? row : shortenRow(row, alias.text, aliases[index - 1]?.text ?? '');
  });
  return `${status.charAt(0)}${lenderId}:${rows.join('/')}${falseFriends.map(({ text }) => `~${foldEdge(text, variants)}`).join('')}`;
}

/** For each character of `alphabet` itself, what stands for it, and behind a mark what looks like it. */
function groupsOf(alphabet: ReadonlySet<string>, { script, lookAlikes }: FoldVariants): Map<string, string> {
  const groups = new Map(Array.from(alphabet, (character) => [character, character]));
  const add = (written: string, meant: string, mark: string) => {
    const group = groups.get(meant);
    if (group !== undefined && !alphabet.has(written))
      groups.set(meant, group + (group.includes(mark) ? '' : mark) + written);
  };
  for (const [written, meant] of script) add(written, meant, '');
  for (const [written, meant] of lookAlikes) add(written, meant, lookAlikeMark);
  return groups;
}

/** `statuses` says what the mark of a lender looks like; a lender without a status is an error of the lists. */
export function compileLexicon(
  lists: readonly LenderAliases[],
  variants: FoldVariants,
  statuses: ReadonlyMap<string, LenderStatus>,
  edgeLists: readonly EdgeList[] = [],
): PackedLexicon {
  const fold = (text: string) => foldForListing(text, variants);
  const packEdges = edgePacker(
    edgeLists.map(({ id }) => id),
    (edge) => foldEdge(anyFigure(edge), variants),
  );
  const lenders = lists.map((list) => {
    const status = statuses.get(list.lenderId);
    if (!status) throw new Error(`aliases.json: no lender ${list.lenderId}`);
    return packLender(list, status, variants, packEdges);
  });
  const shared = edgeLists.map(({ edges, unless }) => packEdges('', edges, unless)).join('/');
  const text = [shared, `u:${unlistedForms.join('!/')}!`, ...lenders].join(';');
  const folded = lists.flatMap(({ aliases }) => aliases.map((alias) => fold(alias.text)));
  const forms = unlistedForms.map((form) => (bracketedForms.has(form) ? form + closingBrackets.charAt(0) : form));
  const names = [...folded, ...forms];
  const pairs = rarePairs(names);
  const beginnings = latinBeginnings(names);
  const written = new Set(
    [...foldEdge(text, variants), ...evidenceCharacters(), ...edgeCharacters()].filter(
      (character) => character > '\x7f',
    ),
  );
  const latin = Array.from('abcdefghijklmnopqrstuvwxyz0123456789').filter((letter) =>
    folded.some((name) => name.includes(letter)),
  );
  const alphabet = new Set([...written, ...latin]);
  const groups = groupsOf(alphabet, variants);
  // The commonest first: the filter has classes enough for all but the rarest. Of those it learns from the pairs which are
  // written in one way only.
  const ofPairs = [...pairs.keys(), ...[...pairs.values()].flatMap((thirds) => [...thirds])].join('');
  const eager = new Set(
    [...beginnings.join(''), ...ofPairs, ...[...formsNotBefore.values()].join('')]
      .filter((letter) => alphabet.has(letter) && (!isRare(letter) || (groups.get(letter)?.length ?? 0) > 1))
      .sort((a, b) => weight(b) - weight(a)),
  );
  const later = [...alphabet].filter((character) => !eager.has(character) && (groups.get(character)?.length ?? 0) > 1);
  const singles = [...new Set(text)].filter(
    (character) => character > '\x7f' && !eager.has(character) && !later.includes(character),
  );
  const packedGroups = (characters: Iterable<string>) =>
    Array.from(characters, (character) => groups.get(character) ?? character).join(' ');
  const heads = [...eager, ...later].filter((character) => character > '\x7f');
  const eagerGroups = packedGroups(eager);
  const coded = new Map(codedCharacters(eagerGroups).map((character, place) => [character, codeOfPlace(place)]));
  const codedPairs = Array.from(packPairs(pairs, formsNotBefore), (character) => coded.get(character) ?? character);
  const packed = packText(text, [...heads, ...singles].join(''));
  return {
    first: [codedPairs.join(''), eagerGroups, packBeginnings(beginnings)].join('\n'),
    rest: [packedGroups(later), singles.join(''), packed.rules, packed.coded].join('\n'),
    script: [...variants.everydayScript].flat().join(''),
  };
}
