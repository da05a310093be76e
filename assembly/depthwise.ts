/** A convolution of each channel by itself, through a copy of its plane with an edge of zeros. */
import { activate, storeSome } from './activation';

/** How many floats `convolveDepthwise` needs as `scratch`: room behind each row and the last for loads of eight. */
export function depthwiseScratch(height: i32, width: i32, pad: i32): i32 {
  return (width + 2 * pad + 8) * (height + 2 * pad) + 16;
}

/** Four values, `strideX` (1 or 2) apart; eight are read where it is 2. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function valuesAt(at: usize, strideX: i32): v128 {
  const values = v128.load(at);
  return strideX == 2 ? v128.shuffle<i32>(values, v128.load(at, 16), 0, 2, 4, 6) : values;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function sumAt(place: usize, weights: usize, kernel: i32, rowBytes: usize, strideX: i32, sum: v128): v128 {
  for (let y = 0; y < kernel; y++, place += rowBytes)
    for (let x = 0; x < kernel; x++, weights += 4)
      sum = f32x4.add(sum, f32x4.mul(valuesAt(place + (<usize>x << 2), strideX), v128.load32_splat(weights)));
  return sum;
}

/** `kernel` is square, `strideX` 1 or 2; weights lie as [channels][kernel · kernel]. */
export function convolveDepthwise(
  from: usize, channels: i32, height: i32, width: i32, weights: usize, bias: usize,
  to: usize, outHeight: i32, outWidth: i32, kernel: i32, strideY: i32, strideX: i32, pad: i32,
  scratch: usize, activation: i32, slope: f32, scale: f32, shift: f32,
): void {
  const rowFloats = width + 2 * pad + 8;
  const rowBytes = <usize>rowFloats << 2;
  memory.fill(scratch, 0, <usize>depthwiseScratch(height, width, pad) << 2);
  for (let channel = 0; channel < channels; channel++) {
    for (let y = 0; y < height; y++)
      memory.copy(
        scratch + (<usize>((y + pad) * rowFloats + pad) << 2),
        from + (<usize>((channel * height + y) * width) << 2),
        <usize>width << 2,
      );
    const own = weights + (<usize>(channel * kernel * kernel) << 2);
    const start = v128.load32_splat(bias + (<usize>channel << 2));
    for (let y = 0; y < outHeight; y++) {
      const row = to + (<usize>((channel * outHeight + y) * outWidth) << 2);
      const place = scratch + <usize>(y * strideY) * rowBytes;
      let x = 0;
      // Four sums side by side: one by itself waits for each of its additions.
      for (; x + 16 <= outWidth; x += 16) {
        const first = place + (<usize>(x * strideX) << 2);
        const next = <usize>strideX << 4;
        let a = start, b = start, c = start, d = start;
        let weight = own;
        for (let ky = 0; ky < kernel; ky++)
          for (let kx = 0; kx < kernel; kx++, weight += 4) {
            const at = first + <usize>ky * rowBytes + (<usize>kx << 2);
            const factor = v128.load32_splat(weight);
            a = f32x4.add(a, f32x4.mul(valuesAt(at, strideX), factor));
            b = f32x4.add(b, f32x4.mul(valuesAt(at + next, strideX), factor));
            c = f32x4.add(c, f32x4.mul(valuesAt(at + 2 * next, strideX), factor));
            d = f32x4.add(d, f32x4.mul(valuesAt(at + 3 * next, strideX), factor));
          }
        const target = row + (<usize>x << 2);
        v128.store(target, activate(a, activation, slope, scale, shift));
        v128.store(target, activate(b, activation, slope, scale, shift), 16);
        v128.store(target, activate(c, activation, slope, scale, shift), 32);
        v128.store(target, activate(d, activation, slope, scale, shift), 48);
      }
      for (; x < outWidth; x += 4) {
        const sum = sumAt(place + (<usize>(x * strideX) << 2), own, kernel, rowBytes, strideX, start);
        storeSome(row + (<usize>x << 2), activate(sum, activation, slope, scale, shift), outWidth - x);
      }
    }
  }
}
