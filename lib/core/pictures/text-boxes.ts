/** From the map that says of each place how probably it belongs to a line of text, to the boxes of the lines. */
import { narrowestBox, type Point } from './narrowest-box';
import type { PictureBox } from './picture-box';

export interface TextMap {
  width: number;
  height: number;
  /** From 0 to 1, row by row. */
  shares: ArrayLike<number>;
}

/** A place above this belongs to a line. */
const leastShare = 0.3;
/** Of all places of a line on average; below, it is an ornament. */
const leastMean = 0.55;
const leastPlaces = 6;
const leastSide = 3;
/** The map shows the inner part of lines only: this much is added, as the network was trained. */
const growth = 1.6;

interface Patch {
  mean: number;
  places: number;
  /** The outer corners of its first and last place of each row. */
  edge: Point[];
}

/** The places that hang together with `start`; each is taken out of `isOpen`. */
function patchAt(start: number, { width, height, shares }: TextMap, isOpen: Uint8Array): Patch {
  const firstOfRow = new Map<number, number>();
  const lastOfRow = new Map<number, number>();
  let [sum, places] = [0, 0];
  const waiting = [start];
  isOpen[start] = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    sum += shares[at] ?? 0;
    places++;
    firstOfRow.set(y, Math.min(firstOfRow.get(y) ?? x, x));
    lastOfRow.set(y, Math.max(lastOfRow.get(y) ?? x, x));
    for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY++)
      for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX++) {
        const next = nextY * width + nextX;
        if (isOpen[next] === 0) continue;
        isOpen[next] = 0;
        waiting.push(next);
      }
  }
  const edge = [...firstOfRow].flatMap(([y, x]): Point[] => {
    const end = (lastOfRow.get(y) ?? x) + 1;
    return [
      [x, y],
      [x, y + 1],
      [end, y],
      [end, y + 1],
    ];
  });
  return { mean: sum / places, places, edge };
}

function grow(box: PictureBox): PictureBox {
  const by = (box.width * box.height * growth) / (box.width + box.height);
  return { ...box, width: box.width + by, height: box.height + by };
}

export function findTextBoxes(map: TextMap): PictureBox[] {
  const isOpen = Uint8Array.from({ length: map.width * map.height }, (_, at) =>
    Number((map.shares[at] ?? 0) > leastShare),
  );
  const boxes: PictureBox[] = [];
  for (let at = 0; at < isOpen.length; at++) {
    if (isOpen[at] === 0) continue;
    const { mean, places, edge } = patchAt(at, map, isOpen);
    if (places < leastPlaces || mean < leastMean) continue;
    const box = narrowestBox(edge);
    if (box && Math.min(box.width, box.height) >= leastSide) boxes.push(grow(box));
  }
  return boxes;
}
