/** Parts of a picture, turned and scaled, as the numbers that a network takes. It knows pixels, and nothing of what they show. */

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each, row by row. */
  data: Uint8ClampedArray;
}

/** Of blue, green and red: the order in which the networks were trained. */
export type Levels = readonly [blue: number, green: number, red: number];

/** The place of a part of the picture: its first corner, and how far each step across and down goes. */
export interface Grid {
  x: number;
  y: number;
  across: readonly [x: number, y: number];
  down: readonly [x: number, y: number];
}

const bound = (value: number, most: number) => (value < 0 ? 0 : value > most ? most : value);

/** Three planes of `height` × `width`: (value / 255 − mean) / spread, between four pixels each. */
export function samplePixels(
  { data, width: ownWidth, height: ownHeight }: Pixels,
  { x, y, across, down }: Grid,
  { width, height }: { width: number; height: number },
  mean: Levels,
  spread: Levels,
): Float32Array {
  const places = width * height;
  const planes = new Float32Array(3 * places);
  const factors = spread.map((each) => 1 / (255 * each));
  const shifts = mean.map((each, plane) => each / (spread[plane] ?? 1));
  const rowBytes = ownWidth * 4;
  for (let row = 0, at = 0; row < height; row++)
    for (let column = 0; column < width; column++, at++) {
      const ownX = bound(x + (column + 0.5) * across[0] + (row + 0.5) * down[0] - 0.5, ownWidth - 1);
      const ownY = bound(y + (column + 0.5) * across[1] + (row + 0.5) * down[1] - 0.5, ownHeight - 1);
      const left = Math.floor(ownX);
      const top = Math.floor(ownY);
      const toRight = ownX - left;
      const toBottom = ownY - top;
      const pixel = top * rowBytes + left * 4;
      const right = left < ownWidth - 1 ? 4 : 0;
      const below = top < ownHeight - 1 ? rowBytes : 0;
      for (let plane = 0; plane < 3; plane++) {
        const from = pixel + 2 - plane;
        const upper = (data[from] as number) * (1 - toRight) + (data[from + right] as number) * toRight;
        const lower = (data[from + below] as number) * (1 - toRight) + (data[from + below + right] as number) * toRight;
        const value = upper * (1 - toBottom) + lower * toBottom;
        planes[plane * places + at] = value * (factors[plane] as number) - (shifts[plane] as number);
      }
    }
  return planes;
}

/** Half as wide and high, each pixel the mean of four, so that thin strokes are not lost where a picture is made much smaller. */
export function halvePixels({ data, width: ownWidth, height: ownHeight }: Pixels): Pixels {
  const width = ownWidth >> 1;
  const height = ownHeight >> 1;
  const half = new Uint8ClampedArray(width * height * 4);
  const rowBytes = ownWidth * 4;
  let at = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let part = 0; part < 4; part++) {
        const from = y * 2 * rowBytes + x * 8 + part;
        const sum =
          (data[from] as number) +
          (data[from + 4] as number) +
          (data[from + rowBytes] as number) +
          (data[from + rowBytes + 4] as number);
        half[at++] = (sum + 2) >> 2;
      }
  return { width, height, data: half };
}
