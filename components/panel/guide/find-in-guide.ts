/** Finds words in the guide's sentences, in the order they are read. Knows paragraphs as plain strings and no screen. */

/** `[start, end)` are UTF-16 offsets in the paragraph `key`. */
export interface GuideHit {
  key: string;
  start: number;
  end: number;
}

interface GuideParagraph {
  key: string;
  text: string;
  /** The same sentence in the other Chinese script: words of a page are looked for as the page has them. */
  otherScript?: string | undefined;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Ignores case, full width and, where the sentences run alike, the script; an empty or blank query finds nothing. */
export function findInGuide(paragraphs: readonly GuideParagraph[], query: string): GuideHit[] {
  const wanted = plain(query).trim();
  if (wanted === '') return [];
  const hits: GuideHit[] = [];
  for (const { key, text, otherScript } of paragraphs) {
    // Offsets hold only where nothing grew or shrank.
    const ways = [text, otherScript ?? text].map(plain).filter((way) => way.length === text.length);
    const next = (from: number) => Math.min(...ways.map((way) => way.indexOf(wanted, from)).filter((at) => at !== -1));
    for (let at = next(0); at !== Number.POSITIVE_INFINITY; at = next(at + wanted.length)) {
      hits.push({ key, start: at, end: at + wanted.length });
    }
  }
  return hits;
}

export interface TextPiece {
  text: string;
  /** Number of the hit in the whole guide, from 0; null between hits. */
  hit: number | null;
}

/** The paragraph cut at its hits. */
export function cutAtHits(key: string, text: string, hits: readonly GuideHit[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  hits.forEach((hit, number) => {
    if (hit.key !== key) return;
    if (hit.start > done) pieces.push({ text: text.slice(done, hit.start), hit: null });
    pieces.push({ text: text.slice(hit.start, hit.end), hit: number });
    done = hit.end;
  });
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), hit: null });
  return pieces;
}
