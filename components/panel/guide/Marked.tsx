/** A sentence with the words that were searched for marked in it. */
import { cutAtHits, hitsIn } from './find-in-guide';

interface MarkedProps {
  text: string;
  otherScript?: string | undefined;
  /** Blank where nothing is searched for. */
  query: string;
}

export function Marked({ text, otherScript, query }: MarkedProps) {
  const pieces = cutAtHits(text, hitsIn(text, otherScript, query));
  return <>{pieces.map((piece, index) => (piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
}
