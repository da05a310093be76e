/** What follows a sum of products: the activation, then `value · scale + shift`, for four values at a time. */

/** As in `Activation` of lib/pictures/network-format.ts, by their place there. */
const RELU: i32 = 1;
const HARD_SWISH: i32 = 2;
const HARD_SIGMOID: i32 = 3;
const SIGMOID: i32 = 4;
const SWISH: i32 = 5;

/** e^x to about seven digits, by splitting off the power of two. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function exponential(x: v128): v128 {
  const bounded = f32x4.max(f32x4.splat(-87), f32x4.min(f32x4.splat(88), x));
  const whole = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(1.44269504)));
  const rest = f32x4.sub(bounded, f32x4.mul(whole, f32x4.splat(0.69314718)));
  let sum = f32x4.splat(0.0013888889);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.0083333333));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.041666667));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.16666667));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.5));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(sum, power);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function clamp(x: v128, high: f32): v128 {
  return f32x4.pmin(f32x4.splat(high), f32x4.pmax(f32x4.splat(0), x));
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exponential(f32x4.neg(x))));
}

/** `slope` is that of the hard sigmoid. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function activate(x: v128, activation: i32, slope: f32, scale: f32, shift: f32): v128 {
  if (activation == RELU) x = f32x4.pmax(f32x4.splat(0), x);
  else if (activation == HARD_SWISH)
    x = f32x4.mul(f32x4.mul(x, clamp(f32x4.add(x, f32x4.splat(3)), 6)), f32x4.splat(1.0 / 6.0));
  else if (activation == HARD_SIGMOID) x = clamp(f32x4.add(f32x4.mul(x, f32x4.splat(slope)), f32x4.splat(0.5)), 1);
  else if (activation == SIGMOID) x = sigmoid(x);
  else if (activation == SWISH) x = f32x4.mul(x, sigmoid(x));
  return f32x4.add(f32x4.mul(x, f32x4.splat(scale)), f32x4.splat(shift));
}

const lanes: usize = memory.data(16, 16);

/** Writes the first `count` of four values, and nothing behind them. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function storeSome(to: usize, values: v128, count: i32): void {
  if (count >= 4) {
    v128.store(to, values);
    return;
  }
  v128.store(lanes, values);
  for (let i = 0; i < count; i++) store<f32>(to + (<usize>i << 2), load<f32>(lanes + (<usize>i << 2)));
}
