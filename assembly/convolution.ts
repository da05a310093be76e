/**
 * Convolutions as products of matrices. Activations lie as planes of floats, [channels][rows · columns]; weights in panels of
 * four output channels, [panels][depth][4], so that one pass over a column of the patches serves four of them. Six were half as
 * fast in Chromium 156: their sums do not fit into the registers.
 */
import { activate, storeSome } from './activation';

const PANEL: i32 = 4;
/** Output places done at a time: their patches stay in the nearest cache. */
const BLOCK: i32 = 96;

const tile: usize = memory.data(4 * 96 * 4, 16);

/** Where the space above what the kernels use themselves begins. */
export function heapStart(): usize {
  return (__heap_base + 63) & ~63;
}

/** How many floats `convolve` needs as `scratch`. */
export function convolutionScratch(depth: i32): i32 {
  return depth * BLOCK;
}

/** Rows of bytes with a scale each → panels of floats. */
export function unpackBytes(from: usize, scales: usize, to: usize, channels: i32, depth: i32): void {
  for (let first = 0; first < channels; first += PANEL)
    for (let k = 0; k < depth; k++)
      for (let r = 0; r < PANEL; r++, to += 4) {
        const m = first + r;
        if (m >= channels) store<f32>(to, 0);
        else store<f32>(to, <f32>load<i8>(from + <usize>(m * depth + k)) * load<f32>(scales + (<usize>m << 2)));
      }
}

/** Rows of floats → panels of floats. */
export function unpackFloats(from: usize, to: usize, channels: i32, depth: i32): void {
  for (let first = 0; first < channels; first += PANEL)
    for (let k = 0; k < depth; k++)
      for (let r = 0; r < PANEL; r++, to += 4) {
        const m = first + r;
        store<f32>(to, m < channels ? load<f32>(from + (<usize>(m * depth + k) << 2)) : 0);
      }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function keepPair(row: usize, at: i32, low: v128, high: v128): void {
  const to = tile + (row * 96 + <usize>at) * 4;
  v128.store(to, low);
  v128.store(to, high, 16);
}

/** One panel times a block of patches, into the tile. */
function multiply(weights: usize, patches: usize, depth: i32, columns: i32): void {
  for (let n = 0; n < columns; n += 8) {
    let a0 = f32x4.splat(0), a1 = f32x4.splat(0), b0 = f32x4.splat(0), b1 = f32x4.splat(0);
    let c0 = f32x4.splat(0), c1 = f32x4.splat(0), d0 = f32x4.splat(0), d1 = f32x4.splat(0);
    let weight = weights;
    let patch = patches + (<usize>n << 2);
    for (let k = 0; k < depth; k++) {
      const low = v128.load(patch);
      const high = v128.load(patch, 16);
      let w = v128.load32_splat(weight);
      a0 = f32x4.add(a0, f32x4.mul(w, low));
      a1 = f32x4.add(a1, f32x4.mul(w, high));
      w = v128.load32_splat(weight, 4);
      b0 = f32x4.add(b0, f32x4.mul(w, low));
      b1 = f32x4.add(b1, f32x4.mul(w, high));
      w = v128.load32_splat(weight, 8);
      c0 = f32x4.add(c0, f32x4.mul(w, low));
      c1 = f32x4.add(c1, f32x4.mul(w, high));
      w = v128.load32_splat(weight, 12);
      d0 = f32x4.add(d0, f32x4.mul(w, low));
      d1 = f32x4.add(d1, f32x4.mul(w, high));
      weight += 16;
      patch += 384;
    }
    keepPair(0, n, a0, a1);
    keepPair(1, n, b0, b1);
    keepPair(2, n, c0, c1);
    keepPair(3, n, d0, d1);
  }
}

/** `run` values of a row from `x` on; there are zeros beside the row. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function takeRun(row: usize, width: i32, x: i32, run: i32, to: usize): void {
  const rowStart = min(run, max(0, -x));
  const rowEnd = max(rowStart, min(run, width - x));
  let i = 0;
  for (; i < rowStart; i++) store<f32>(to + (<usize>i << 2), 0);
  const from = row + (<usize>x << 2);
  for (; i + 4 <= rowEnd; i += 4) v128.store(to + (<usize>i << 2), v128.load(from + (<usize>i << 2)));
  for (; i < rowEnd; i++) store<f32>(to + (<usize>i << 2), load<f32>(from + (<usize>i << 2)));
  for (; i < run; i++) store<f32>(to + (<usize>i << 2), 0);
}

/** The same, `stride` apart. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function takeApart(row: usize, width: i32, x: i32, stride: i32, run: i32, to: usize): void {
  for (let i = 0; i < run; i++, x += stride)
    store<f32>(to + (<usize>i << 2), <u32>x < <u32>width ? load<f32>(row + (<usize>x << 2)) : 0);
}

/** Where each output place takes its values from: one row of the patches for each channel and place of the kernel. */
function gather(
  from: usize, channels: i32, height: i32, width: i32, first: i32, columns: i32, outWidth: i32,
  kernelHeight: i32, kernelWidth: i32, strideY: i32, strideX: i32, padY: i32, padX: i32, to: usize,
): void {
  for (let c = 0; c < channels; c++)
    for (let ky = 0; ky < kernelHeight; ky++)
      for (let kx = 0; kx < kernelWidth; kx++, to += 384) {
        let outY = first / outWidth;
        let outX = first % outWidth;
        let done = 0;
        while (done < columns) {
          const run = min(outWidth - outX, columns - done);
          const y = outY * strideY - padY + ky;
          const target = to + (<usize>done << 2);
          if (y < 0 || y >= height) memory.fill(target, 0, <usize>run << 2);
          else {
            const row = from + (<usize>((c * height + y) * width) << 2);
            const x = outX * strideX - padX + kx;
            if (strideX == 1) takeRun(row, width, x, run, target);
            else takeApart(row, width, x, strideX, run, target);
          }
          done += run;
          outX = 0;
          outY++;
        }
      }
}

/** From the tile to the planes of the output: bias, activation, scale and shift. */
function finish(
  to: usize, places: i32, rows: i32, columns: i32, bias: usize, activation: i32, slope: f32, scale: f32, shift: f32,
): void {
  for (let r = 0; r < rows; r++) {
    const add = v128.load32_splat(bias + (<usize>r << 2));
    const from = tile + <usize>(r * BLOCK) * 4;
    const row = to + (<usize>(r * places) << 2);
    for (let n = 0; n < columns; n += 4) {
      const at = <usize>n << 2;
      const value = activate(f32x4.add(v128.load(from + at), add), activation, slope, scale, shift);
      storeSome(row + at, value, columns - n);
    }
  }
}

export function convolve(
  from: usize, channels: i32, height: i32, width: i32, weights: usize, bias: usize,
  to: usize, outChannels: i32, outHeight: i32, outWidth: i32,
  kernelHeight: i32, kernelWidth: i32, strideY: i32, strideX: i32, padY: i32, padX: i32,
  scratch: usize, activation: i32, slope: f32, scale: f32, shift: f32,
): void {
  const depth = channels * kernelHeight * kernelWidth;
  const places = outHeight * outWidth;
  const isPointwise = kernelHeight == 1 && kernelWidth == 1 && strideY == 1 && strideX == 1;
  for (let first = 0; first < places; first += BLOCK) {
    const columns = min(BLOCK, places - first);
    if (isPointwise)
      for (let c = 0; c < channels; c++)
        memory.copy(scratch + <usize>(c * BLOCK) * 4, from + (<usize>(c * places + first) << 2), <usize>columns << 2);
    else
      gather(
        from, channels, height, width, first, columns, outWidth,
        kernelHeight, kernelWidth, strideY, strideX, padY, padX, scratch,
      );
    for (let m = 0; m < outChannels; m += PANEL) {
      multiply(weights + (<usize>(m * depth) << 2), scratch, depth, columns);
      finish(
        to + (<usize>(m * places + first) << 2), places, min(PANEL, outChannels - m), columns,
        bias + (<usize>m << 2), activation, slope, scale, shift,
      );
    }
  }
}
