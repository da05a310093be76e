/** Pixels → boxes with their text, by the two networks: one finds lines, one reads them. It decides nothing of what the text means. */
import { type DecodedLine, decodeLetters } from '@/lib/core/pictures/decode-letters';
import { type BoxText, type PictureBox, scaleBox } from '@/lib/core/pictures/picture-box';
import { isUnsure, type Reading, surenessAfterAll } from '@/lib/core/pictures/sure-lines';
import { findTextBoxes } from '@/lib/core/pictures/text-boxes';
import type { Network } from './network';
import { type Grid, halvePixels, type Levels, type Pixels, samplePixels } from './sample-pixels';

export interface PictureNetworks {
  /** Says of each place whether it belongs to a line. */
  findLines: Network;
  /** Says which letter stands at each step of a line. */
  readLine: Network;
  alphabet: readonly string[];
}

/** As the networks were trained. */
const meanOfFinding: Levels = [0.485, 0.456, 0.406];
const spreadOfFinding: Levels = [0.229, 0.224, 0.225];
const half: Levels = [0.5, 0.5, 0.5];
const lineHeight = 48;

/** The side, in pixels, that lines are looked for at: small pictures are enlarged, at most to twice their size. */
const longestSide = 1280;
const wantedSide = 960;
const mostEnlarged = 2;

/** Below, it is no text. */
const leastSureness = 0.5;

const inSteps = (value: number, step: number) => Math.max(step, Math.round(value / step) * step);

function sizeToFind({ width, height }: Pixels): { width: number; height: number } {
  const side = Math.max(width, height);
  const times = side > longestSide ? longestSide / side : Math.max(1, Math.min(mostEnlarged, wantedSide / side));
  return { width: inSteps(width * times, 32), height: inSteps(height * times, 32) };
}

/** Halved until it is less than `times` as large as wanted. */
class Halves {
  readonly #sizes: Pixels[];

  constructor(pixels: Pixels) {
    this.#sizes = [pixels];
  }

  nearest(wantedShare: number): Pixels {
    let share = 1;
    let at = 0;
    for (; share > wantedShare * 2.2; share /= 2, at++) {
      const smaller = this.#sizes[at + 1];
      const from = this.#sizes[at] as Pixels;
      if (!smaller && Math.min(from.width, from.height) < 4) break;
      if (!smaller) this.#sizes.push(halvePixels(from));
    }
    return this.#sizes[at] as Pixels;
  }
}

function findBoxes(networks: PictureNetworks, pixels: Pixels, halves: Halves): PictureBox[] {
  const size = sizeToFind(pixels);
  const source = halves.nearest(size.width / pixels.width);
  const grid: Grid = { x: 0, y: 0, across: [source.width / size.width, 0], down: [0, source.height / size.height] };
  const input = samplePixels(source, grid, size, meanOfFinding, spreadOfFinding);
  const shares = networks.findLines.run(input, { channels: 3, ...size });
  return findTextBoxes({ ...size, shares }).map((box) =>
    scaleBox(box, pixels.width / size.width, pixels.height / size.height),
  );
}

/** The part of the picture that the box stands on, straightened; `share`: how large the picture is of what the box was found in. */
function gridOf(box: PictureBox, share: number, width: number): Grid {
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const stepX = (box.width / width) * share;
  const stepY = (box.height / lineHeight) * share;
  const across = [stepX * cos, stepX * sin] as const;
  const down = [-stepY * sin, stepY * cos] as const;
  return {
    x: box.x * share - (width / 2) * across[0] - (lineHeight / 2) * down[0],
    y: box.y * share - (width / 2) * across[1] - (lineHeight / 2) * down[1],
    across,
    down,
  };
}

/** Pixels of a line that the network makes one step of. */
const stepWidth = 8;

/** At each step, how far the lightest and the darkest of the line are apart, by its green. */
function inkAlong(planes: Float32Array, { width, height }: { width: number; height: number }): number[] {
  const green = planes.subarray(width * height, 2 * width * height);
  const [top, bottom] = [Math.round(height * 0.2), Math.round(height * 0.8)];
  return Array.from({ length: width / stepWidth }, (_, step) => {
    let [low, high] = [1, -1];
    for (let y = top; y < bottom; y++)
      for (let x = step * stepWidth; x < (step + 1) * stepWidth; x++) {
        const value = green[y * width + x] ?? 0;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    return high - low;
  });
}

/** How a line is looked at again: of how much more height than its box, and at how much of its width. */
interface Look {
  height: number;
  width: number;
}

const asFound: Look = { height: 1, width: 1 };
/** With more room above and below, and pressed together: chosen on pictures drawn for it, as decision 024 tells. */
const otherLooks: readonly Look[] = [
  { height: 1.3, width: 1 },
  { height: 1, width: 0.9 },
  { height: 1.15, width: 1 },
];

function lookAt(networks: PictureNetworks, found: PictureBox, pixels: Pixels, halves: Halves, look: Look): DecodedLine {
  const box = { ...found, height: found.height * look.height };
  const source = halves.nearest(lineHeight / box.height);
  const width = Math.max(16, Math.round((box.width / box.height) * lineHeight * look.width));
  const size = { width: Math.ceil(width / stepWidth) * stepWidth, height: lineHeight };
  const input = samplePixels(source, gridOf(box, source.width / pixels.width, width), size, half, half);
  const picked = networks.readLine.run(input, { channels: 3, ...size });
  const steps = picked.length / 2;
  const seen = { indices: picked.subarray(0, steps), shares: picked.subarray(steps) };
  return decodeLetters(seen, networks.alphabet, inkAlong(input, size));
}

const readingOf = ({ text, sureness, surenessOfFigures }: DecodedLine): Reading => ({
  text,
  sureness: Math.min(sureness, surenessOfFigures),
});

function readBox(networks: PictureNetworks, box: PictureBox, pixels: Pixels, halves: Halves): BoxText | null {
  const again = (look: Look) => lookAt(networks, box, pixels, halves, look);
  const line = again(asFound);
  const first = readingOf(line);
  if (first.text.trim() === '' || line.sureness <= leastSureness) return null;
  const { text, marked } = line;
  const sureness = isUnsure(first)
    ? surenessAfterAll(first, otherLooks, (look) => readingOf(again(look)))
    : first.sureness;
  return { box, text, sureness, ...(marked !== text && { marked }) };
}

/** `onLine`: told how many of the lines found are read. It may end the work by throwing. */
export function* readPixels(
  networks: PictureNetworks,
  pixels: Pixels,
): Generator<{ done: number; of: number }, BoxText[]> {
  const halves = new Halves(pixels);
  const boxes = findBoxes(networks, pixels, halves);
  const read: BoxText[] = [];
  for (const [i, box] of boxes.entries()) {
    const found = readBox(networks, box, pixels, halves);
    if (found) read.push(found);
    yield { done: i + 1, of: boxes.length };
  }
  return read;
}
