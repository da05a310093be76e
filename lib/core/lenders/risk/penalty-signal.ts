/** What being late would cost where a lender's own uplift was not found. */
import { priceSpan, underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { overduePercent } from '@/lib/core/loans/lateness';
import { fillLocalizedTemplate } from '@/lib/core/wording/localized-template';
import { formatPercent } from '@/lib/core/wording/percent';
import { fromRule, type RiskQuestion, type RiskSignal } from './risk-signal';

/** The upper end of what the rule names as usual. */
const usualUpliftPercent = 50;

export function guessedPenalty(question: RiskQuestion): RiskSignal[] {
  const { lender, words } = question;
  const highest = priceSpan(lender.prices)?.highPercent ?? null;
  if (lender.late.upliftPercent !== null || highest === null || !underMainlandRules(lender)) return [];
  const text = fillLocalizedTemplate(words.penalty_guessed, {
    from: formatPercent(highest),
    to: formatPercent(overduePercent(highest, usualUpliftPercent)),
  });
  return fromRule(question, 'penalty-251', {
    id: 'penalty',
    text,
    reason: words.penalty_guessed_reason,
    shape: 'unknown',
  });
}
