/** In which order money beyond the instalments goes to the loans. The order is set once, by today’s figures. */
import { type PayoffLoan, principalOf } from './payoff-loan';

/**
 * `minimums`: no more than the contracts ask for. `avalanche`: the highest rate first. `snowball`: the smallest principal first.
 * `hurts`: a court date first, the nearest on top; then a guarantor, a security, what is late the longest, the highest rate.
 */
export const payoffStrategies = ['minimums', 'avalanche', 'snowball', 'hurts'] as const;
export type PayoffStrategy = (typeof payoffStrategies)[number];

type Compare = (a: PayoffLoan, b: PayoffLoan) => number;

const endOfTime = '9999-12-31';

const byRate: Compare = (a, b) => b.annualPercent - a.annualPercent;
const bySum: Compare = (a, b) => principalOf(a) - principalOf(b);
const byHurt: Compare = (a, b) =>
  (a.courtOn ?? endOfTime).localeCompare(b.courtOn ?? endOfTime) ||
  Number(b.hasGuarantor) - Number(a.hasGuarantor) ||
  Number(b.isSecured) - Number(a.isSecured) ||
  (b.late?.days ?? 0) - (a.late?.days ?? 0) ||
  byRate(a, b);

const comparisons: Record<Exclude<PayoffStrategy, 'minimums'>, Compare> = {
  avalanche: (a, b) => byRate(a, b) || bySum(a, b),
  snowball: (a, b) => bySum(a, b) || byRate(a, b),
  hurts: (a, b) => byHurt(a, b) || bySum(a, b),
};

/** Indexes into `loans`; none for `minimums`. */
export function payoffOrder(strategy: PayoffStrategy, loans: readonly PayoffLoan[]): number[] {
  if (strategy === 'minimums') return [];
  const compare = comparisons[strategy];
  return loans
    .map((loan, index) => ({ loan, index }))
    .sort((a, b) => compare(a.loan, b.loan))
    .map(({ index }) => index);
}
