/** Finds words in the guide's sentences, in the order they are read. Knows sentences as plain strings and no screen. */

/** `[start, end)` in UTF-16 units of the sentence. */
export interface Hit {
  start: number;
  end: number;
}

export interface Sentence {
  chapterId: string;
  /** Number of the paragraph in its chapter, from 0; null for the title and what it promises. */
  paragraph: number | null;
  text: string;
  /** The same sentence in the other Chinese script: words of a page are looked for as the page has them. */
  otherScript?: string | undefined;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Ignores case, full width and, where the sentences run alike, the script; an empty or blank query finds nothing. */
export function hitsIn(text: string, otherScript: string | undefined, query: string): Hit[] {
  const wanted = plain(query).trim();
  if (wanted === '') return [];
  // Offsets hold only where nothing grew or shrank.
  const ways = [text, otherScript ?? text].map(plain).filter((way) => way.length === text.length);
  const next = (from: number) => Math.min(...ways.map((way) => way.indexOf(wanted, from)).filter((at) => at !== -1));
  const hits: Hit[] = [];
  for (let at = next(0); at !== Number.POSITIVE_INFINITY; at = next(at + wanted.length)) {
    hits.push({ start: at, end: at + wanted.length });
  }
  return hits;
}

/** The sentences that hold the words. */
export function findInGuide(sentences: readonly Sentence[], query: string): Sentence[] {
  return sentences.filter(({ text, otherScript }) => hitsIn(text, otherScript, query).length > 0);
}

export interface TextPiece {
  text: string;
  isHit: boolean;
}

/** The sentence cut at its hits. */
export function cutAtHits(text: string, hits: readonly Hit[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { start, end } of hits) {
    if (start > done) pieces.push({ text: text.slice(done, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}
