/** What a lender puts on its rate once late. */
import { evidenceOf, priceSpan, underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { isAboveCap } from '@/lib/core/loans/court-cap';
import { overduePercent } from '@/lib/core/loans/lateness';
import { fillLocalizedTemplate } from '@/lib/core/wording/localized-template';
import { formatPercent } from '@/lib/core/wording/percent';
import { fromRule, type RiskQuestion, type RiskSignal } from './risk-signal';

export function penalty(question: RiskQuestion): RiskSignal[] {
  const { lender, words } = question;
  const { upliftPercent, facts } = lender.late;
  const [fact] = facts;
  const highest = priceSpan(lender.prices)?.highPercent ?? null;
  if (upliftPercent === null || fact === undefined) return penaltyUnknown(question, highest);
  const seen = { id: 'penalty', ...evidenceOf(fact) } as const;
  const uplift = formatPercent(upliftPercent);
  if (highest === null)
    return [
      {
        ...seen,
        text: fillLocalizedTemplate(words.penalty_no_price, { uplift }),
        reason: fact.text,
        ruleId: 'penalty-251',
        shape: 'plain',
      },
    ];
  const late = overduePercent(highest, upliftPercent);
  const above = isAboveCap(late) && underMainlandRules(lender);
  const text = fillLocalizedTemplate(above ? words.penalty_above : words.penalty_within, {
    from: formatPercent(highest),
    to: formatPercent(late),
  });
  return [
    {
      ...seen,
      text,
      reason: fillLocalizedTemplate(words.penalty_reason, { uplift }),
      ruleId: above ? 'spc-24' : 'penalty-251',
      shape: above ? 'attention' : 'plain',
    },
  ];
}

function penaltyUnknown(question: RiskQuestion, highest: number | null): RiskSignal[] {
  const { lender, words } = question;
  if (!underMainlandRules(lender)) return [];
  const text =
    highest === null
      ? words.penalty_unknown
      : fillLocalizedTemplate(words.penalty_unknown_price, {
          from: formatPercent(highest),
          to: formatPercent(overduePercent(highest, 50)),
        });
  return fromRule(question, 'penalty-251', {
    id: 'penalty',
    text,
    reason: words.penalty_unknown_reason,
    shape: 'unknown',
  });
}
