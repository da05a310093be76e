/** What being late would cost where a lender's own uplift was not found. */
import type { Lender } from '@/lib/core/lenders/lender';
import { currentLicences, priceSpan, underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { overduePercent } from '@/lib/core/loans/lateness';
import { fillLocalizedTemplate } from '@/lib/core/wording/localized-template';
import { formatPercent } from '@/lib/core/wording/percent';
import { fromRule, type RiskQuestion, type RiskSignal } from './risk-signal';

/** The upper end of what the rule names as usual. */
const usualUpliftPercent = 50;

/** The rule is for banks, consumer finance companies and the like; with a micro-loan company nothing but the contract says it. */
function isUnderRule(lender: Lender): boolean {
  const lends = currentLicences(lender).some(({ type }) => type === 'bank' || type === 'consumer_finance');
  return underMainlandRules(lender) && (lends || lender.kind === 'bank' || lender.kind === 'bank_product');
}

export function guessedPenalty(question: RiskQuestion): RiskSignal[] {
  const { lender, words } = question;
  const highest = priceSpan(lender.prices)?.highPercent ?? null;
  if (lender.late.upliftPercent !== null || highest === null || !isUnderRule(lender)) return [];
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
