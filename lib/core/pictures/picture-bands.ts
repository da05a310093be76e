/** Cuts a long picture, as of several screens put together, into bands that overlap, and puts together what was read in them. */
import { type BoxText, bottomOf, moveBox, sharedPart, topOf } from './picture-box';

export interface Band {
  top: number;
  height: number;
}

export interface ReadBand extends Band {
  items: readonly BoxText[];
}

/** A band is at most so many times as high as wide: larger, its letters would be made too small to be read. */
const mostTall = 2.4;
/** Of the width: more than a line of text is high. */
const overlapShare = 0.15;
const leastOverlap = 60;
/** And no band of a wide picture is lower than this. */
const leastHeight = 800;

export function cutInBands(width: number, height: number): Band[] {
  const most = Math.max(leastHeight, Math.round(width * mostTall));
  if (height <= most) return [{ top: 0, height }];
  const overlap = Math.min(most / 2, Math.max(leastOverlap, Math.round(width * overlapShare)));
  const count = Math.ceil((height - overlap) / (most - overlap));
  const step = (height - most) / (count - 1);
  return Array.from({ length: count }, (_, place) => ({ top: Math.round(place * step), height: most }));
}

/** How far from the edges of its band: what lies at an edge may be cut. Edges of the picture itself cut nothing. */
function roomIn({ top, height }: Band, { box }: BoxText, pictureHeight: number): number {
  const above = top === 0 ? Number.POSITIVE_INFINITY : topOf(box);
  const below = top + height >= pictureHeight ? Number.POSITIVE_INFINITY : height - bottomOf(box);
  return Math.min(above, below);
}

/** Boxes with their places in the whole picture. What two bands both hold is taken from the one where it stands freer. */
export function joinBands(bands: readonly ReadBand[], pictureHeight: number): BoxText[] {
  if (bands.length === 1) return [...(bands[0]?.items ?? [])];
  const all = bands.flatMap((band) =>
    band.items.map((item) => ({
      room: roomIn(band, item, pictureHeight),
      band,
      item: { ...item, box: moveBox(item.box, band.top) },
    })),
  );
  all.sort((a, b) => b.room - a.room);
  const kept: typeof all = [];
  for (const one of all)
    if (!kept.some((other) => other.band !== one.band && sharedPart(other.item.box, one.item.box) > 0.5))
      kept.push(one);
  return kept.map(({ item }) => item);
}
