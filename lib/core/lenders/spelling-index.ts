/**
 * Every spelling of every lender as a few long texts: written to the device in one row, and searched there at each letter
 * typed by the browser's own `indexOf`.
 */
import { foldSearch, type Spelling, searchWords } from './search-spelling';

/** Line n of each belongs to the same spelling; spellings of one lender stand together. */
export interface PackedSpellings {
  lenderIds: string[];
  /** How many lines each lender has. */
  counts: number[];
  /** As written, a line each. */
  texts: string;
  /** As searched, a line each: see `searchWords`. */
  words: string;
  /** A digit each. */
  ranks: string;
}

export interface SpellingHit {
  lenderId: string;
  /** The spelling that answers the query best, as written. */
  text: string;
}

export function packSpellings(spellings: readonly Spelling[]): PackedSpellings {
  const ofLender = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const others = ofLender.get(spelling.lenderId);
    if (others) others.push(spelling);
    else ofLender.set(spelling.lenderId, [spelling]);
  }
  const lines = [...ofLender.values()].flat();
  return {
    lenderIds: [...ofLender.keys()],
    counts: [...ofLender.values()].map(({ length }) => length),
    texts: lines.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n'),
    words: lines.map(({ text }) => searchWords(text)).join('\n'),
    ranks: lines.map(({ rank }) => Math.min(rank, 9)).join(''),
  };
}

const space = 0x20;
const lineEnd = 0x0a;

/** `text` is the words with no space between them; `lineAt[n]` is where line n begins; a query may begin where `mayBegin` is 1. */
function layOut(words: string): { text: string; lineAt: Uint32Array; mayBegin: Uint8Array } {
  const lines = words.split('\n');
  const text = `${words.replaceAll(' ', '')}\n`;
  const lineAt = new Uint32Array(lines.length + 1);
  const mayBegin = new Uint8Array(text.length);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    lineAt[index] = at;
    // A spelling with a character that is no letter of a word begins anywhere; the others begin where a word does.
    const isLatin = !/[^\x20-\x7e]/.test(line);
    let begins = true;
    for (let from = 0; from < line.length; from += 1) {
      if (line.charCodeAt(from) === space) begins = true;
      else {
        mayBegin[at] = begins || !isLatin ? 1 : 0;
        begins = false;
        at += 1;
      }
    }
    at += 1;
  }
  lineAt[lines.length] = at;
  return { text, lineAt, mayBegin };
}

/** Lower is better: the whole spelling, then its beginning, then its middle; own names before aliases; short before long. */
function scoreOf(place: 0 | 1 | 2, rank: number, length: number): number {
  return (place * 10 + rank) * 1000 + Math.min(length, 999);
}

/** Answers which lenders have a spelling that holds the query, best first, each once. */
export function openSpellings(packed: PackedSpellings): (query: string) => SpellingHit[] {
  const { text, lineAt, mayBegin } = layOut(packed.words);
  const texts = packed.texts.split('\n');
  const ownerOf = packed.counts.flatMap((count, owner) => new Array<number>(count).fill(owner));
  const zero = '0'.charCodeAt(0);

  const bestOfEach = (folded: string) => {
    const best = new Map<number, { score: number; line: number }>();
    let line = 0;
    for (let at = text.indexOf(folded); at !== -1; ) {
      while ((lineAt[line + 1] as number) <= at) line += 1;
      if (mayBegin[at] === 0) {
        at = text.indexOf(folded, at + 1);
        continue;
      }
      const place = at !== lineAt[line] ? 2 : text.charCodeAt(at + folded.length) === lineEnd ? 0 : 1;
      const score = scoreOf(place, packed.ranks.charCodeAt(line) - zero, texts[line]?.length ?? 0);
      const owner = ownerOf[line] as number;
      const before = best.get(owner);
      if (before === undefined || score < before.score) best.set(owner, { score, line });
      // The first place in a spelling is its best.
      at = text.indexOf(folded, lineAt[line + 1]);
    }
    return best;
  };

  return (query) => {
    const folded = foldSearch(query);
    if (folded === '') return [];
    return [...bestOfEach(folded)]
      .map(([owner, { score, line }]) => ({ score, lenderId: packed.lenderIds[owner] ?? '', text: texts[line] ?? '' }))
      .sort((a, b) => a.score - b.score || (a.lenderId < b.lenderId ? -1 : 1))
      .map(({ lenderId, text: found }) => ({ lenderId, text: found }));
  };
}
