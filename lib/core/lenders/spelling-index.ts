/**
 * Every spelling of every lender laid out for search when it is written to the device: a few long texts and tables, read
 * in one row, and searched at each letter typed by the browser's own `indexOf`.
 */
import { foldSearch, type Spelling, searchWords } from './search-spelling';

/** Line n of each text and entry n of each table belong to the same spelling; those of one lender stand together. */
export interface PackedSpellings {
  lenderIds: string[];
  /** Which of `lenderIds`. */
  owners: Uint16Array;
  ranks: Uint8Array;
  /** As written, a line each; `writtenAt` is where each begins, and one past the end. */
  written: string;
  writtenAt: Uint32Array;
  /** As searched, a line each; `searchedAt` is where each begins, and one past the end. */
  searched: string;
  searchedAt: Uint32Array;
  /** 1 at each place of `searched` where a query may begin. */
  beginnings: Uint8Array;
}

export interface SpellingHit {
  lenderId: string;
  /** The spelling that answers the query best, as written. */
  text: string;
}

/** Those of one lender together, the lenders in order of their first. */
function byLender(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const ofLender = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const others = ofLender.get(spelling.lenderId);
    if (others) others.push(spelling);
    else ofLender.set(spelling.lenderId, [spelling]);
  }
  return ofLender;
}

/** Where each line begins once all are joined by line breaks, and one past the end. */
function placesOf(lines: readonly string[]): Uint32Array {
  const places = new Uint32Array(lines.length + 1);
  for (const [index, line] of lines.entries()) places[index + 1] = (places[index] as number) + line.length + 1;
  return places;
}

/** A spelling with a character that belongs to no Latin word may be met anywhere; the others from the start of a word. */
function beginningsIn(words: readonly string[], size: number): Uint8Array {
  const beginnings = new Uint8Array(size);
  let at = 0;
  for (const line of words) {
    if (/[^\x20-\x7e]/.test(line)) {
      beginnings.fill(1, at, at + line.length);
      at += line.length;
    } else {
      for (const word of line.split(' ')) {
        beginnings[at] = 1;
        at += word.length;
      }
    }
    at += 1;
  }
  return beginnings;
}

export function packSpellings(spellings: readonly Spelling[]): PackedSpellings {
  const ofLender = [...byLender(spellings)];
  const lines = ofLender.flatMap(([, own]) => own);
  const written = lines.map(({ text }) => text.replace(/\s+/g, ' '));
  const words = lines.map(({ text }) => searchWords(text));
  const searched = words.map((line) => line.replaceAll(' ', ''));
  const searchedAt = placesOf(searched);
  return {
    lenderIds: ofLender.map(([lenderId]) => lenderId),
    owners: Uint16Array.from(ofLender.flatMap(([, own], owner) => own.map(() => owner))),
    ranks: Uint8Array.from(lines.map(({ rank }) => rank)),
    written: written.join('\n'),
    writtenAt: placesOf(written),
    searched: searched.join('\n'),
    searchedAt,
    beginnings: beginningsIn(words, searchedAt.at(-1) ?? 0),
  };
}

/** Lower is better: the whole spelling, then its beginning, then its middle; own names before aliases; short before long. */
function scoreOf(place: 0 | 1 | 2, rank: number, length: number): number {
  return (place * 10 + rank) * 1000 + Math.min(length, 999);
}

function bestOfEach(packed: PackedSpellings, folded: string): Map<number, { score: number; line: number }> {
  const { owners, ranks, writtenAt, searched, searchedAt, beginnings } = packed;
  const best = new Map<number, { score: number; line: number }>();
  let line = 0;
  let at = searched.indexOf(folded);
  while (at !== -1) {
    let end = searchedAt[line + 1] as number;
    while (end <= at) {
      line += 1;
      end = searchedAt[line + 1] as number;
    }
    if (beginnings[at] === 0) {
      at = searched.indexOf(folded, at + 1);
      continue;
    }
    const place = at !== searchedAt[line] ? 2 : at + folded.length === end - 1 ? 0 : 1;
    const length = (writtenAt[line + 1] as number) - (writtenAt[line] as number) - 1;
    const score = scoreOf(place, ranks[line] as number, length);
    const owner = owners[line] as number;
    const before = best.get(owner);
    if (before === undefined || score < before.score) best.set(owner, { score, line });
    // The first place in a spelling is its best.
    at = searched.indexOf(folded, end);
  }
  return best;
}

/** Which lenders have a spelling that holds the query: best first, each once. An empty query finds none. */
export function searchSpellings(packed: PackedSpellings, query: string): SpellingHit[] {
  const folded = foldSearch(query);
  if (folded === '') return [];
  const { lenderIds, written, writtenAt } = packed;
  return [...bestOfEach(packed, folded)]
    .map(([owner, { score, line }]) => ({ score, line, lenderId: lenderIds[owner] ?? '' }))
    .sort((a, b) => a.score - b.score || (a.lenderId < b.lenderId ? -1 : 1))
    .map(({ lenderId, line }) => ({
      lenderId,
      text: written.slice(writtenAt[line], (writtenAt[line + 1] as number) - 1),
    }));
}
