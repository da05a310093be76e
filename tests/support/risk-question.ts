/** A question about a sample lender, with the rules and words as shipped. */
import lpr from '@/assets/data/lpr.json';
import rules from '@/assets/data/rules.json';
import raw from '@/assets/strings/risk.json';
import type { LprEntry, Rule } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { RiskQuestion } from '@/lib/core/lenders/risk/risk-signal';
import { withTraditional } from '@/scripts/data/traditional';
import { aLicensedLender } from './licensed-lender';

export function riskQuestion(part: Partial<Lender> = {}, more: Partial<RiskQuestion> = {}): RiskQuestion {
  return {
    rules: rules as Rule[],
    lpr: lpr as LprEntry[],
    today: '2026-11-22',
    words: withTraditional(raw),
    lender: aLicensedLender(part),
    ...more,
  };
}
