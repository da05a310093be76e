/** What the page in view asks in a year, against the cap, and a lender's price against the path of micro-lenders. */

import { fourTimesLprPercent, lprOn, microPathEnds } from '@/lib/core/lenders/legal-caps';
import type { Lender } from '@/lib/core/lenders/lender';
import { currentLicences, priceSpan, underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { isAboveCap, pointsAboveCap } from '@/lib/core/loans/court-cap';
import { headlineOf } from '@/lib/core/prices/headline';
import type { Text } from '@/lib/core/wording/fact';
import { fillLocalizedTemplate } from '@/lib/core/wording/localized-template';
import { formatPercent, maxNamedPercent } from '@/lib/core/wording/percent';
import { fromRule, type RiskQuestion, type RiskSignal } from './risk-signal';

function againstCap(template: Text, percent: number): Text {
  return fillLocalizedTemplate(template, {
    percent: formatPercent(percent),
    points: pointsAboveCap(percent),
  });
}

const isMicro = (lender: Lender) =>
  currentLicences(lender).some(({ type }) => type === 'online_micro_loan' || type === 'micro_loan');

export function microPath(question: RiskQuestion): RiskSignal[] {
  const { lender, lpr, today, words } = question;
  const highest = priceSpan(lender.prices)?.highPercent ?? null;
  const entry = lprOn(today, lpr);
  if (
    !underMainlandRules(lender) ||
    !isMicro(lender) ||
    highest === null ||
    entry === null ||
    highest <= fourTimesLprPercent(entry)
  )
    return [];
  const text = fillLocalizedTemplate(today <= microPathEnds ? words.micro_path : words.micro_path_over, {
    line: formatPercent(fourTimesLprPercent(entry)),
    percent: formatPercent(highest),
  });
  const reason = fillLocalizedTemplate(words.micro_path_reason, {
    lpr: formatPercent(entry.oneYearPercent),
    date: entry.from,
  });
  return fromRule(question, 'micro-12', { id: 'micro-path', text, reason, shape: 'attention' });
}

/** The dearest price of the page, penalties and one-off fees left out: they are charged on other days. */
export function pagePrice(question: RiskQuestion): RiskSignal[] {
  const { pagePrices = [], words } = question;
  const yearly = pagePrices
    .filter(({ kind }) => kind !== 'penalty' && kind !== 'one_off_fee')
    .flatMap((price) => {
      const { low, high } = price.withFees ?? headlineOf(price);
      const percent = high ?? low;
      return percent === null ? [] : [{ surface: price.surface, percent }];
    });
  const dearest = yearly.sort((a, b) => b.percent - a.percent)[0];
  if (dearest === undefined || question.lender.kind === 'outside_mainland') return [];
  const above = isAboveCap(dearest.percent);
  const isNamed = dearest.percent <= maxNamedPercent;
  const text = isNamed
    ? againstCap(above ? words.page_above : words.page_within, dearest.percent)
    : words.page_far_above;
  const reason = fillLocalizedTemplate(words.page_reason, { surface: dearest.surface });
  return fromRule(question, 'spc-24', { id: 'page-price', text, reason, shape: above ? 'attention' : 'plain' });
}
