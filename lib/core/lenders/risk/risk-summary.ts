/**
 * What to weigh about a lender before being late: an ordered list of signals, each with its reason and source. Computed
 * from facts and rules alone; knows no score, no grade and nothing of the reader.
 */
import { evidenceOf } from '@/lib/core/lenders/lender-summary';
import { penalty } from './penalty-signal';
import { lenderPrice, microPath, pagePrice } from './price-signals';
import type { RiskQuestion, RiskSignal } from './risk-signal';
import { licence, whoLends } from './who-lends';

const reportingWord = {
  yes: 'reports',
  by_rule: 'reports_by_rule',
  no: 'reports_not',
  unknown: 'reports_unknown',
} as const;

function creditReporting({ lender, words }: RiskQuestion): RiskSignal[] {
  const { creditReporting: reporting } = lender;
  const shape = reporting.value === 'unknown' ? 'unknown' : reporting.value === 'no' ? 'attention' : 'plain';
  const ruleId = reporting.value === 'by_rule' ? 'credit-report-duty' : null;
  return [
    {
      id: 'credit-reporting',
      text: words[reportingWord[reporting.value]],
      reason: reporting.text,
      ruleId,
      ...evidenceOf(reporting),
      shape,
    },
  ];
}

/** In the order of the five answers: who, licence, a year, if late, the record it leaves. */
export function riskSignals(question: RiskQuestion): RiskSignal[] {
  return [whoLends, licence, lenderPrice, microPath, pagePrice, penalty, creditReporting].flatMap((signal) =>
    signal(question),
  );
}
