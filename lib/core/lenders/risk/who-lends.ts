/** Who stands behind a name, and by what licence. */
import {
  currentLenderNames,
  currentLicences,
  evidenceOf,
  type LenderSummaryWords,
} from '@/lib/core/lenders/lender-summary';
import { fillLocalizedTemplate, insideSentence, joinTexts } from '@/lib/core/wording/localized-template';
import type { RiskQuestion, RiskSignal } from './risk-signal';

export function whoLends({ lender, words }: RiskQuestion): RiskSignal[] {
  const { status, whoLends } = lender;
  const seen = { reason: status.text, ruleId: null, ...evidenceOf(status) };
  if (lender.kind === 'outside_mainland')
    return [{ ...seen, id: 'outside-mainland', text: words.outside_mainland, shape: 'attention' }];
  if (status.value === 'unidentified')
    return [{ ...seen, id: 'unidentified', text: words.unidentified, shape: 'unknown' }];
  if (status.value === 'closed') return [{ ...seen, id: 'closed', text: words.closed, shape: 'attention' }];
  if (status.value === 'licensed') return [];
  const names = currentLenderNames(lender);
  const signal = { id: 'really-lends', reason: whoLends.text, ruleId: null, ...evidenceOf(whoLends) } as const;
  if (names.length === 0) return [{ ...signal, text: words.really_lends_unknown, shape: 'unknown' }];
  return [
    {
      ...signal,
      text: fillLocalizedTemplate(words.really_lends, { lenders: joinTexts(names.map(insideSentence)) }),
      shape: 'attention',
    },
  ];
}

export function licence({ lender, words, summaryWords }: RiskQuestion): RiskSignal[] {
  if (lender.kind === 'outside_mainland') return [];
  const [lending] = currentLicences(lender);
  const [first] = lender.licences;
  if (lending === undefined) {
    const text = first?.type === 'not_a_lender' ? words.licence_not_lender : words.licence_unknown;
    return first
      ? [{ id: 'licence', text, reason: first.text, ruleId: null, ...evidenceOf(first), shape: 'unknown' }]
      : [];
  }
  const type = summaryWords[`type_${lending.type}` as keyof LenderSummaryWords];
  const text = fillLocalizedTemplate(lender.status.value === 'licensed' ? words.licence_own : words.licence_behind, {
    type,
  });
  return [{ id: 'licence', text, reason: lending.text, ruleId: null, ...evidenceOf(lending), shape: 'plain' }];
}
