/** What is done along a line of text: [channels][places], four places at a time. Rows are as long as there are places. */
import { exponential, storeSome } from './activation';

/** At each place, the channels are brought to mean 0 and spread 1, then weighted. */
export function normalise(
  from: usize, channels: i32, places: i32, weights: usize, bias: usize, epsilon: f32, to: usize,
): void {
  const row = <usize>places << 2;
  const share = f32x4.splat(1 / <f32>channels);
  for (let t = 0; t < places; t += 4) {
    const first = from + (<usize>t << 2);
    let mean = f32x4.splat(0);
    for (let c = 0; c < channels; c++) mean = f32x4.add(mean, v128.load(first + <usize>c * row));
    mean = f32x4.mul(mean, share);
    let spread = f32x4.splat(0);
    for (let c = 0; c < channels; c++) {
      const away = f32x4.sub(v128.load(first + <usize>c * row), mean);
      spread = f32x4.add(spread, f32x4.mul(away, away));
    }
    const root = f32x4.sqrt(f32x4.add(f32x4.mul(spread, share), f32x4.splat(epsilon)));
    for (let c = 0; c < channels; c++) {
      const away = f32x4.div(f32x4.sub(v128.load(first + <usize>c * row), mean), root);
      const at = <usize>c << 2;
      const value = f32x4.add(
        f32x4.mul(away, v128.load32_splat(weights + at)),
        v128.load32_splat(bias + at),
      );
      storeSome(to + <usize>c * row + (<usize>t << 2), value, places - t);
    }
  }
}

/** Weights of one place to all others, from products to shares that sum to 1. */
function toShares(scores: usize, places: i32): void {
  let highest: f32 = -Infinity;
  for (let i = 0; i < places; i++) highest = max(highest, load<f32>(scores + (<usize>i << 2)));
  let sum: f32 = 0;
  for (let i = 0; i < places; i += 4) {
    const at = scores + (<usize>i << 2);
    v128.store(at, exponential(f32x4.sub(v128.load(at), f32x4.splat(highest))));
  }
  for (let i = 0; i < places; i++) sum += load<f32>(scores + (<usize>i << 2));
  for (let i = 0; i < places; i++) {
    const at = scores + (<usize>i << 2);
    store<f32>(at, load<f32>(at) / sum);
  }
}

/** `from` holds queries, keys and values, [3][heads][size][places]; `scratch`: as many floats as places, and four. */
export function attend(from: usize, channels: i32, places: i32, heads: i32, scale: f32, scratch: usize, to: usize): void {
  const size = channels / heads;
  const row = <usize>places << 2;
  const part = <usize>channels * row;
  for (let head = 0; head < heads; head++) {
    const queries = from + <usize>(head * size) * row;
    const keys = queries + part;
    const values = keys + part;
    const out = to + <usize>(head * size) * row;
    for (let t = 0; t < places; t++) {
      const own = <usize>t << 2;
      for (let i = 0; i < places; i += 4) {
        const at = <usize>i << 2;
        let sum = f32x4.splat(0);
        for (let e = 0; e < size; e++) {
          const query = f32x4.splat(load<f32>(queries + <usize>e * row + own) * scale);
          sum = f32x4.add(sum, f32x4.mul(v128.load(keys + <usize>e * row + at), query));
        }
        v128.store(scratch + at, sum);
      }
      toShares(scratch, places);
      for (let e = 0; e < size; e++) {
        let sum: f32 = 0;
        const line = values + <usize>e * row;
        for (let i = 0; i < places; i++) sum += load<f32>(scratch + (<usize>i << 2)) * load<f32>(line + (<usize>i << 2));
        store<f32>(out + <usize>e * row + own, sum);
      }
    }
  }
}

/** At each place the class that scores highest, and its share of all. */
export function pick(from: usize, classes: i32, places: i32, indices: usize, shares: usize): void {
  const row = <usize>places << 2;
  for (let t = 0; t < places; t += 4) {
    const at = <usize>t << 2;
    let highest = f32x4.splat(-Infinity);
    let index = i32x4.splat(0);
    for (let c = 0; c < classes; c++) {
      const score = v128.load(from + <usize>c * row + at);
      const isHigher = f32x4.gt(score, highest);
      highest = v128.bitselect(score, highest, isHigher);
      index = v128.bitselect(i32x4.splat(c), index, isHigher);
    }
    let sum = f32x4.splat(0);
    for (let c = 0; c < classes; c++)
      sum = f32x4.add(sum, exponential(f32x4.sub(v128.load(from + <usize>c * row + at), highest)));
    v128.store(indices + at, index);
    v128.store(shares + at, f32x4.div(f32x4.splat(1), sum));
  }
}
