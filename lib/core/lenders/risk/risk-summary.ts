/**
 * What else to weigh about a lender before being late, beside the five answers: an ordered list of signals, each with its
 * reason and source. Computed from facts and rules alone; knows no score, no grade and nothing of the reader.
 */
import { evidenceOf } from '@/lib/core/lenders/lender-summary';
import { guessedPenalty } from './penalty-signal';
import { microPath, pagePrice } from './price-signals';
import type { RiskQuestion, RiskSignal } from './risk-signal';

const reportingWord = { yes: 'reports', by_rule: 'reports_by_rule', no: 'reports_not' } as const;

function creditReporting({ lender, words }: RiskQuestion): RiskSignal[] {
  const { creditReporting: reporting } = lender;
  if (reporting.value === 'unknown') return [];
  return [
    {
      id: 'credit-reporting',
      text: words[reportingWord[reporting.value]],
      reason: reporting.text,
      ruleId: reporting.value === 'by_rule' ? 'credit-report-duty' : null,
      ...evidenceOf(reporting),
      shape: reporting.value === 'no' ? 'attention' : 'plain',
    },
  ];
}

/** In the order of the five answers: a year, if late, the record it leaves. What an answer says is not said again. */
export function riskSignals(question: RiskQuestion): RiskSignal[] {
  return [microPath, pagePrice, guessedPenalty, creditReporting].flatMap((signal) => signal(question));
}
