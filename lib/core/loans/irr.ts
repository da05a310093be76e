/**
 * The rate at which what is paid is worth what was received (internal rate of return), by bisection inside a bracket:
 * it always ends, and says how well the answer fits. Refuses to guess where there is no such rate.
 */

export interface RateSolution {
  /** Fraction per period: 0.01 = 1 %. */
  ratePerPeriod: number;
  /** What is left of the cash flows at that rate, in their own unit; 0 = exact. */
  residual: number;
  iterations: number;
}

/** Percent a year. `nominal` = periods × rate (as the court cap is read), `effective` = with interest on interest. */
export interface AnnualPercents {
  nominal: number;
  effective: number;
}

const minRate = -0.99;
const maxRate = 1e6;
const maxIterations = 200;

/**
 * Solves `value(rate) = 0` for a rate in `[-0.99, 1000000]`; `null` when `value` has the same sign at both ends of every
 * bracket tried, as when nothing is paid back at all.
 */
function solveRate(value: (ratePerPeriod: number) => number): RateSolution | null {
  let low = minRate;
  let high = 1;
  const atLow = value(low);
  while (value(high) < 0 === atLow < 0) {
    if (high >= maxRate) return null;
    high *= 10;
  }
  let iterations = 0;
  while (iterations < maxIterations && high - low > 1e-14 * (1 + Math.abs(low))) {
    const middle = (low + high) / 2;
    if (value(middle) < 0 === atLow < 0) low = middle;
    else high = middle;
    iterations += 1;
  }
  const ratePerPeriod = (low + high) / 2;
  return { ratePerPeriod, residual: value(ratePerPeriod), iterations };
}

/** Worth today of flows at the ends of periods 0, 1, 2, …, any unit; received is positive, paid is negative. */
function presentValue(flows: readonly number[], ratePerPeriod: number): number {
  const shrink = 1 / (1 + ratePerPeriod);
  let value = 0;
  for (let period = flows.length - 1; period >= 0; period -= 1) value = value * shrink + (flows[period] ?? 0);
  return value;
}

/** Rate per period of flows at the ends of periods 0, 1, 2, …: `[10000, -932, -932, …]`. `null`: no such rate. */
export function internalRate(flows: readonly number[]): RateSolution | null {
  if (!flows.every(Number.isFinite) || !flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) return null;
  return solveRate((rate) => presentValue(flows, rate));
}

/** Rate per period of `received` today against `periods` equal payments. `null`: a sum or term that is no loan. */
export function annuityRate(received: number, payment: number, periods: number): RateSolution | null {
  if (!(received > 0 && payment > 0 && periods >= 1)) return null;
  return solveRate((rate) => received - payment * annuityFactor(rate, periods));
}

/** Worth today of one unit paid at the end of each of `periods` periods. */
export function annuityFactor(ratePerPeriod: number, periods: number): number {
  return ratePerPeriod === 0 ? periods : -Math.expm1(-periods * Math.log1p(ratePerPeriod)) / ratePerPeriod;
}

export function annualPercents(ratePerPeriod: number, periodsPerYear = 12): AnnualPercents {
  return {
    nominal: ratePerPeriod * periodsPerYear * 100,
    effective: Math.expm1(periodsPerYear * Math.log1p(ratePerPeriod)) * 100,
  };
}
