/**
 * What to weigh about a lender before being late: an ordered list of signals, each with its reason and source. Computed
 * from facts and rules alone; knows no score, no grade and nothing of the reader.
 */

import { overduePercent } from '@/lib/core/loans/lateness';
import { type HeadlinedPrice, headlineOf } from '@/lib/core/prices/headline';
import type { SeenPrice } from '@/lib/core/report/page-report';
import type { Text } from '@/lib/core/wording/fact';
import { fillLocalizedTemplate, insideSentence, joinTexts, percentFigure } from '@/lib/core/wording/localized-template';
import { maxNamedPercent } from '@/lib/core/wording/percent';
import type { LprEntry, Rule } from './knowledge';
import { fourTimesLprPercent, lprOn, microPathEnds } from './legal-caps';
import type { Lender } from './lender';
import {
  courtLinePercent,
  currentLenderNames,
  currentLicences,
  type Evidence,
  evidenceOf,
  type FirstLineWords,
  leadingPrices,
  priceSpan,
  underMainlandRules,
} from './lender-summary';

export const riskWordIds = [
  'unidentified',
  'outside_mainland',
  'closed',
  'really_lends',
  'really_lends_unknown',
  'licence_own',
  'licence_behind',
  'licence_unknown',
  'licence_not_lender',
  'price_above',
  'price_within',
  'price_top_unknown',
  'price_unknown',
  'price_unknown_reason',
  'micro_path',
  'micro_path_over',
  'micro_path_reason',
  'page_above',
  'page_far_above',
  'page_within',
  'page_reason',
  'penalty_above',
  'penalty_within',
  'penalty_reason',
  'penalty_no_price',
  'penalty_unknown',
  'penalty_unknown_price',
  'penalty_unknown_reason',
  'reports_by_rule',
  'reports',
  'reports_not',
  'reports_unknown',
] as const;
/** The sentences of `assets/strings/risk.json`. */
export type RiskWords = Readonly<Record<(typeof riskWordIds)[number], Text>>;

export interface RiskSignal extends Evidence {
  id:
    | 'unidentified'
    | 'outside-mainland'
    | 'closed'
    | 'really-lends'
    | 'licence'
    | 'price'
    | 'micro-path'
    | 'page-price'
    | 'penalty'
    | 'credit-reporting';
  text: Text;
  /** Why it is said: what was read, in one sentence. */
  reason: Text;
  ruleId: string | null;
  /** `attention`: worth a second look. `unknown`: looked for and not found. Never a verdict. */
  shape: 'plain' | 'attention' | 'unknown';
}

export interface RiskQuestion {
  lender: Lender;
  rules: readonly Rule[];
  lpr: readonly LprEntry[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Prices read on the page in view, if any. */
  pagePrices?: readonly (HeadlinedPrice & Pick<SeenPrice, 'surface'>)[];
  words: RiskWords;
  /** Words for kinds of licence. */
  lineWords: FirstLineWords;
}

/** A signal that rests on a rule alone takes the rule's evidence; without the rule's record nothing is said. */
function fromRule(
  { rules }: RiskQuestion,
  ruleId: string,
  signal: Pick<RiskSignal, 'id' | 'text' | 'reason' | 'shape'>,
): RiskSignal[] {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule === undefined ? [] : [{ ...signal, ruleId, ...evidenceOf(rule) }];
}

function who({ lender, words }: RiskQuestion): RiskSignal[] {
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

function licence({ lender, words, lineWords }: RiskQuestion): RiskSignal[] {
  if (lender.kind === 'outside_mainland') return [];
  const [lending] = currentLicences(lender);
  const [first] = lender.licences;
  if (lending === undefined) {
    const text = first?.type === 'not_a_lender' ? words.licence_not_lender : words.licence_unknown;
    return first
      ? [{ id: 'licence', text, reason: first.text, ruleId: null, ...evidenceOf(first), shape: 'unknown' }]
      : [];
  }
  const type = lineWords[`type_${lending.type}` as keyof FirstLineWords];
  const text = fillLocalizedTemplate(lender.status.value === 'licensed' ? words.licence_own : words.licence_behind, {
    type,
  });
  return [{ id: 'licence', text, reason: lending.text, ruleId: null, ...evidenceOf(lending), shape: 'plain' }];
}

function price(question: RiskQuestion): RiskSignal[] {
  const { lender, words } = question;
  const [dearest] = leadingPrices(lender.prices).sort((a, b) => (b.highPercent ?? 0) - (a.highPercent ?? 0));
  const span = priceSpan(lender.prices);
  if (dearest === undefined || span === null) {
    if (lender.kind === 'outside_mainland' || lender.status.value === 'closed') return [];
    return fromRule(question, 'disclose-2026', {
      id: 'price',
      text: words.price_unknown,
      reason: words.price_unknown_reason,
      shape: 'unknown',
    });
  }
  const seen = { id: 'price', reason: dearest.text, ...evidenceOf(dearest) } as const;
  if (span.highPercent === null) {
    const text = fillLocalizedTemplate(words.price_top_unknown, { percent: percentFigure(span.lowPercent ?? 0) });
    return [{ ...seen, text, ruleId: null, shape: 'unknown' }];
  }
  if (lender.kind === 'outside_mainland') return [];
  const above = span.highPercent > courtLinePercent;
  return [
    {
      ...seen,
      text: againstLine(above ? words.price_above : words.price_within, span.highPercent),
      ruleId: 'spc-24',
      shape: above ? 'attention' : 'plain',
    },
  ];
}

function againstLine(template: Text, percent: number): Text {
  return fillLocalizedTemplate(template, {
    percent: percentFigure(percent),
    points: Number((percent - courtLinePercent).toFixed(2)),
  });
}

const isMicro = (lender: Lender) =>
  currentLicences(lender).some(({ type }) => type === 'online_micro_loan' || type === 'micro_loan');

function microPath(question: RiskQuestion): RiskSignal[] {
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
    line: percentFigure(fourTimesLprPercent(entry)),
    percent: percentFigure(highest),
  });
  const reason = fillLocalizedTemplate(words.micro_path_reason, {
    lpr: percentFigure(entry.oneYearPercent),
    date: entry.from,
  });
  return fromRule(question, 'micro-12', { id: 'micro-path', text, reason, shape: 'attention' });
}

/** The dearest price of the page, penalties and one-off fees left out: they are charged on other days. */
function pagePrice(question: RiskQuestion): RiskSignal[] {
  const { pagePrices = [], words } = question;
  const yearly = pagePrices
    .filter(({ kind }) => kind !== 'penalty' && kind !== 'one_off_fee')
    .flatMap((price) => {
      const { low, high } = headlineOf(price);
      const percent = high ?? low;
      return percent === null ? [] : [{ surface: price.surface, percent }];
    });
  const dearest = yearly.sort((a, b) => b.percent - a.percent)[0];
  if (dearest === undefined || question.lender.kind === 'outside_mainland') return [];
  const above = dearest.percent > courtLinePercent;
  const isNamed = dearest.percent <= maxNamedPercent;
  const text = isNamed
    ? againstLine(above ? words.page_above : words.page_within, dearest.percent)
    : words.page_far_above;
  const reason = fillLocalizedTemplate(words.page_reason, { surface: dearest.surface });
  return fromRule(question, 'spc-24', { id: 'page-price', text, reason, shape: above ? 'attention' : 'plain' });
}

function penalty(question: RiskQuestion): RiskSignal[] {
  const { lender, words } = question;
  const { upliftPercent, facts } = lender.late;
  const [fact] = facts;
  const highest = priceSpan(lender.prices)?.highPercent ?? null;
  if (upliftPercent === null || fact === undefined) return penaltyUnknown(question, highest);
  const seen = { id: 'penalty', ...evidenceOf(fact) } as const;
  const uplift = percentFigure(upliftPercent);
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
  const above = late > courtLinePercent && underMainlandRules(lender);
  const text = fillLocalizedTemplate(above ? words.penalty_above : words.penalty_within, {
    from: percentFigure(highest),
    to: percentFigure(late),
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
          from: percentFigure(highest),
          to: percentFigure(overduePercent(highest, 50)),
        });
  return fromRule(question, 'penalty-251', {
    id: 'penalty',
    text,
    reason: words.penalty_unknown_reason,
    shape: 'unknown',
  });
}

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
  return [who, licence, price, microPath, pagePrice, penalty, creditReporting].flatMap((signal) => signal(question));
}
