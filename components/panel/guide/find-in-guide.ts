/** Finds words in the guide's sentences, in the order they are read. Knows paragraphs as plain strings and no screen. */

/** `[start, end)` are UTF-16 offsets in the paragraph `key`. */
export interface GuideHit {
  key: string;
  start: number;
  end: number;
}

/** Ignores case; an empty or blank query finds nothing. */
export function findInGuide(paragraphs: readonly { key: string; text: string }[], query: string): GuideHit[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const hits: GuideHit[] = [];
  for (const { key, text } of paragraphs) {
    const folded = text.toLowerCase();
    if (folded.length !== text.length) continue;
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
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
