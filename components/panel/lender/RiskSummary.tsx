import type { KnownLender } from './load-lender';

/** Placeholder until the signals are computed. */
export function RiskSummary(_: { known: KnownLender }) {
  return null;
}
