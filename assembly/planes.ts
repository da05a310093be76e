/** What is done to planes of floats as a whole. Every buffer has room for a vector behind its end. */

/** Also where the count is no multiple of four. */
export function add(left: usize, right: usize, to: usize, count: i32): void {
  const end = to + (<usize>count << 2);
  for (; to < end; to += 16, left += 16, right += 16) v128.store(to, f32x4.add(v128.load(left), v128.load(right)));
}

/** The mean of each plane. */
export function average(from: usize, channels: i32, places: i32, to: usize): void {
  for (let c = 0; c < channels; c++) {
    let sum: f32 = 0;
    for (let i = 0; i < places; i++, from += 4) sum += load<f32>(from);
    store<f32>(to + (<usize>c << 2), sum / <f32>places);
  }
}

/** Each plane times its gate; `isAdded`: and the plane itself. */
export function gate(from: usize, gates: usize, channels: i32, places: i32, isAdded: bool, to: usize): void {
  for (let c = 0; c < channels; c++) {
    let factor = load<f32>(gates + (<usize>c << 2));
    if (isAdded) factor += 1;
    const four = f32x4.splat(factor);
    let i = 0;
    for (; i + 4 <= places; i += 4, from += 16, to += 16) v128.store(to, f32x4.mul(v128.load(from), four));
    for (; i < places; i++, from += 4, to += 4) store<f32>(to, load<f32>(from) * factor);
  }
}

/** Each value `times` times across and down. */
export function enlarge(from: usize, channels: i32, height: i32, width: i32, times: i32, to: usize): void {
  const rowBytes = <usize>(width * times) << 2;
  for (let row = 0; row < channels * height; row++, from += <usize>width << 2) {
    const first = to;
    for (let x = 0; x < width; x++) {
      const value = load<f32>(from + (<usize>x << 2));
      for (let i = 0; i < times; i++, to += 4) store<f32>(to, value);
    }
    for (let i = 1; i < times; i++, to += rowBytes) memory.copy(to, first, rowBytes);
  }
}

/** Planes of the four corners, [4 · channels][height · width], woven into planes twice as high and wide. */
export function weave(from: usize, channels: i32, height: i32, width: i32, to: usize): void {
  for (let corner = 0; corner < 4; corner++)
    for (let c = 0; c < channels; c++)
      for (let y = 0; y < height; y++) {
        let target = to + (<usize>(((c * height + y) * 2 + (corner >> 1)) * width * 2 + (corner & 1)) << 2);
        for (let x = 0; x < width; x++, from += 4, target += 8) store<f32>(target, load<f32>(from));
      }
}

/** The mean of each field of `fieldHeight` × `fieldWidth`; what does not fill one is left out. */
export function pool(
  from: usize, channels: i32, height: i32, width: i32, fieldHeight: i32, fieldWidth: i32, to: usize,
): void {
  const outHeight = height / fieldHeight;
  const outWidth = width / fieldWidth;
  const count = <f32>(fieldHeight * fieldWidth);
  for (let c = 0; c < channels; c++)
    for (let y = 0; y < outHeight; y++)
      for (let x = 0; x < outWidth; x++, to += 4) {
        let sum: f32 = 0;
        for (let i = 0; i < fieldHeight; i++)
          for (let j = 0; j < fieldWidth; j++)
            sum += load<f32>(
              from + (<usize>((c * height + y * fieldHeight + i) * width + x * fieldWidth + j) << 2),
            );
        store<f32>(to, sum / count);
      }
}
