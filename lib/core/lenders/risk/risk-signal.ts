/** What a signal about a lender is made of: its words, its question, and how one that rests on a rule takes the rule's evidence. */

import type { LprEntry, Rule } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import { type Evidence, evidenceOf } from '@/lib/core/lenders/lender-summary';
import type { Headline, HeadlinedPrice } from '@/lib/core/prices/headline';
import type { SeenPrice } from '@/lib/core/report/page-report';
import type { Text } from '@/lib/core/wording/fact';

export const riskWordIds = [
  'micro_path',
  'micro_path_over',
  'micro_path_reason',
  'page_above',
  'page_far_above',
  'page_within',
  'page_reason',
  'penalty_guessed',
  'penalty_guessed_reason',
  'reports_by_rule',
  'reports',
  'reports_not',
] as const;
/** The sentences of `assets/strings/risk.json`. */
export type RiskWords = Readonly<Record<(typeof riskWordIds)[number], Text>>;

export interface RiskSignal extends Evidence {
  id: 'micro-path' | 'page-price' | 'penalty' | 'credit-reporting';
  text: Text;
  /** Why it is said: what was read, in one sentence. */
  reason: Text;
  ruleId: string | null;
  /** `attention`: worth a second look. `unknown`: looked for and not found. Never a verdict. */
  shape: 'plain' | 'attention' | 'unknown';
}

/** Percent a year, with the fees named beside a price. */
type Ends = Pick<Headline, 'low' | 'high'>;

export interface RiskQuestion {
  lender: Lender;
  rules: readonly Rule[];
  lpr: readonly LprEntry[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Prices read on the page in view, if any. */
  pagePrices?: readonly (HeadlinedPrice & Pick<SeenPrice, 'surface'> & { withFees?: Ends | null })[];
  words: RiskWords;
}

/** A signal that rests on a rule alone takes the rule's evidence; without the rule's record nothing is said. */
export function fromRule(
  { rules }: RiskQuestion,
  ruleId: string,
  signal: Pick<RiskSignal, 'id' | 'text' | 'reason' | 'shape'>,
): RiskSignal[] {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule === undefined ? [] : [{ ...signal, ruleId, ...evidenceOf(rule) }];
}
