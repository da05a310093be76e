/** Interest of 15%, of which nobody can say for how long, is no price to compare. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

export const requirePeriod: EnglishRefiner = ({ kind, period, isUplift }) =>
  (kind === 'rate' || kind === 'penalty') && !period && !isUplift ? 'period_and_lending_unsaid' : undefined;
