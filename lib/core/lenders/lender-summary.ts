/**
 * The five answers every screen gives of a lender, in the same words: who lends, licence, a year, if late, what now.
 * Says “not found” where nothing was found; knows no screen and no language of the reader.
 */

import { isAboveCap } from '@/lib/core/loans/court-cap';
import { overduePercent } from '@/lib/core/loans/lateness';
import type { Confidence, Text } from '@/lib/core/wording/fact';
import { fillLocalizedTemplate, insideSentence, joinTexts, nameText } from '@/lib/core/wording/localized-template';
import { formatPercent } from '@/lib/core/wording/percent';
import type { AdvertisedPrice, Lender, Licence } from './lender';

export const lenderSummaryWordIds = [
  'not_found',
  'contract_decides',
  'licence_own',
  'licence_behind',
  'licence_code',
  'licence_holder_code',
  'licence_holder',
  'licence_no_code',
  'licence_none_sub',
  'licence_outside_sub',
  'not_a_lender',
  'type_consumer_finance',
  'type_online_micro_loan',
  'type_micro_loan',
  'type_bank',
  'type_guarantee',
  'type_outside_mainland',
  'price_range',
  'price_single',
  'price_floor',
  'price_up_to',
  'price_seen',
  'price_none_sub',
  'basis_advertised',
  'basis_court_file',
  'basis_company_report',
  'basis_press',
  'basis_worked_example',
  'late_uplift',
  'late_uplift_price',
  'late_above_line',
  'late_grace',
  'late_seen',
  'late_usual',
  'late_contract',
  'now_licensed',
  'now_front',
  'now_lending_sub',
  'now_closed',
  'now_closed_sub',
  'now_unidentified',
  'now_unidentified_sub',
  'now_outside',
  'now_outside_sub',
] as const;
/** The sentences of `assets/strings/lender-summary.json`. */
export type LenderSummaryWords = Readonly<Record<(typeof lenderSummaryWordIds)[number], Text>>;

export interface Evidence {
  source: string;
  asOf: string;
  confidence: Confidence;
}

export interface SummaryLine {
  main: Text;
  sub: Text | null;
  /** false: looked for and not found; drawn as unknown. */
  known: boolean;
  /** Where `main` was read; null where it is advice. */
  evidence: Evidence | null;
}

/** Percent a year for a ruler; null = that end is not known. */
export interface PriceSpan {
  lowPercent: number | null;
  highPercent: number | null;
}

/** The five answers, in the order in which they stand everywhere. */
export interface LenderSummary {
  who: SummaryLine;
  licence: SummaryLine;
  aYear: SummaryLine & { span: PriceSpan | null };
  ifLate: SummaryLine & { overduePercent: number | null };
  whatNow: SummaryLine;
}

const lendingLicences = ['consumer_finance', 'bank', 'online_micro_loan', 'micro_loan'] as const;

export function evidenceOf({ source, asOf, confidence }: Evidence): Evidence {
  return { source, asOf, confidence };
}

/** Names on the contract today, as published; empty where the record knows none. */
export function currentLenderNames(lender: Lender): Text[] {
  return lender.chain
    .filter((link) => link.level === 'lender' && link.state === 'current')
    .map((link) => nameText(link.name));
}

/** Licences to lend that answer for the name today: its own, or those of the lenders behind it; licences of former lenders are left out. No holder: whoever lends, as with “the bank on the page”. */
export function currentLicences(lender: Lender): Licence[] {
  const lending = lender.licences.filter((licence) => lendingLicences.some((type) => type === licence.type));
  if (lender.status.value === 'licensed') return lending;
  const names = new Set(currentLenderNames(lender).map((name) => name.zh));
  return lending.filter(({ holder }) => (holder === null ? names.size > 0 : names.has(holder.hans)));
}

/** The first price listed and those read in the same place; historic and other prices stand later in the list. */
export function leadingPrices(prices: readonly AdvertisedPrice[]): AdvertisedPrice[] {
  const [first] = prices;
  return prices.filter((price) => price.basis === first?.basis && price.asOf === first.asOf);
}

/** What a year costs, by the leading prices as one span; null where nothing was found. */
export function priceSpan(prices: readonly AdvertisedPrice[]): PriceSpan | null {
  const alike = leadingPrices(prices);
  const lows = alike.map((price) => price.lowPercent).filter((percent) => percent !== null);
  const highs = alike.map((price) => price.highPercent).filter((percent) => percent !== null);
  const topKnown = alike.every((price) => price.highPercent !== null);
  if (lows.length === 0 && highs.length === 0) return null;
  return {
    lowPercent: lows.length > 0 ? Math.min(...lows) : null,
    highPercent: topKnown && highs.length > 0 ? Math.max(...highs) : null,
  };
}

function whoLine(lender: Lender, words: LenderSummaryWords): SummaryLine {
  const names = currentLenderNames(lender);
  const evidence = evidenceOf(lender.whoLends);
  if (names.length === 0) return { main: words.not_found, sub: lender.whoLends.text, known: false, evidence };
  return {
    main: joinTexts(names.map((name, at) => (at === 0 ? name : insideSentence(name)))),
    sub: words.contract_decides,
    known: true,
    evidence,
  };
}

function licenceLine(lender: Lender, words: LenderSummaryWords): SummaryLine {
  const [lending] = currentLicences(lender);
  if (lending !== undefined) return lendingLicenceLine(lender, lending, words);
  const other = lender.licences.find(
    ({ type }) => type === 'guarantee' || type === 'outside_mainland' || type === 'not_a_lender',
  );
  const [first] = lender.licences;
  if (other === undefined)
    return {
      main: words.not_found,
      sub: words.licence_none_sub,
      known: false,
      evidence: first ? evidenceOf(first) : null,
    };
  const main = {
    guarantee: words.type_guarantee,
    outside_mainland: words.type_outside_mainland,
    not_a_lender: words.not_a_lender,
  } as const;
  const sub = other.type === 'outside_mainland' ? words.licence_outside_sub : words.contract_decides;
  return { main: main[other.type as keyof typeof main], sub, known: true, evidence: evidenceOf(other) };
}

function lendingLicenceLine(lender: Lender, licence: Licence, words: LenderSummaryWords): SummaryLine {
  const own = lender.status.value === 'licensed';
  const type = words[`type_${licence.type as (typeof lendingLicences)[number]}`];
  const main = fillLocalizedTemplate(own ? words.licence_own : words.licence_behind, { type });
  // The first answer has just named it.
  const [first] = currentLenderNames(lender);
  const isNamed = own || first?.zh === licence.holder?.hans;
  return { main, sub: licenceSub(isNamed, licence, words), known: true, evidence: evidenceOf(licence) };
}

function licenceSub(isNamed: boolean, { holder, code, asOf }: Licence, words: LenderSummaryWords): Text | null {
  if (isNamed && code !== null) return fillLocalizedTemplate(words.licence_code, { code, date: asOf });
  if (isNamed && holder !== null) return words.licence_no_code;
  if (holder === null) return null;
  return code === null
    ? fillLocalizedTemplate(words.licence_holder, { holder: nameText(holder) })
    : fillLocalizedTemplate(words.licence_holder_code, { holder: nameText(holder), code });
}

function priceMain({ lowPercent: low, highPercent: high }: PriceSpan, words: LenderSummaryWords): Text {
  if (low !== null && high !== null) {
    if (low === high) return fillLocalizedTemplate(words.price_single, { percent: formatPercent(low) });
    return fillLocalizedTemplate(words.price_range, { low: formatPercent(low), high: formatPercent(high) });
  }
  return low !== null
    ? fillLocalizedTemplate(words.price_floor, { percent: formatPercent(low) })
    : fillLocalizedTemplate(words.price_up_to, { percent: formatPercent(high ?? 0) });
}

function priceLine(lender: Lender, words: LenderSummaryWords): LenderSummary['aYear'] {
  const [first] = lender.prices;
  const span = priceSpan(lender.prices);
  if (first === undefined || span === null) {
    const sub = underMainlandRules(lender) ? words.price_none_sub : words.late_contract;
    return { main: words.not_found, sub, known: false, evidence: null, span: null };
  }
  const sub = fillLocalizedTemplate(words.price_seen, { where: words[`basis_${first.basis}`], date: first.asOf });
  return { main: priceMain(span, words), sub, known: true, evidence: evidenceOf(first), span };
}

/** Whether mainland rules on overdue rates and the court cap can be told of the name at all. */
export function underMainlandRules(lender: Lender): boolean {
  return (
    lender.kind !== 'outside_mainland' && lender.status.value !== 'unidentified' && lender.status.value !== 'closed'
  );
}

/** What was read of the terms once late; where there is an uplift, what it rests on stands first. */
export function lateTerms({ late }: Lender): Lender['late']['facts'][number] | undefined {
  return late.upliftPercent === null ? late.facts.find(({ isTerms }) => isTerms) : late.facts[0];
}

function lateLine(lender: Lender, words: LenderSummaryWords): LenderSummary['ifLate'] {
  const { upliftPercent, graceDays, facts } = lender.late;
  const fact = lateTerms(lender) ?? facts[0];
  const evidence = fact ? evidenceOf(fact) : null;
  if (upliftPercent === null) {
    if (fact?.isTerms) return { main: words.late_seen, sub: fact.text, known: true, evidence, overduePercent: null };
    const sub = underMainlandRules(lender) ? words.late_usual : words.late_contract;
    return { main: words.not_found, sub, known: false, evidence, overduePercent: null };
  }
  const uplift = formatPercent(upliftPercent);
  const highest = priceSpan(lender.prices)?.highPercent ?? null;
  if (highest === null) {
    const sub = graceDays === null ? null : fillLocalizedTemplate(words.late_grace, { n: graceDays });
    return {
      main: fillLocalizedTemplate(words.late_uplift, { uplift }),
      sub,
      known: true,
      evidence,
      overduePercent: null,
    };
  }
  const late = overduePercent(highest, upliftPercent);
  const main = fillLocalizedTemplate(words.late_uplift_price, {
    uplift,
    from: formatPercent(highest),
    to: formatPercent(late),
  });
  const sub = isAboveCap(late) && underMainlandRules(lender) ? words.late_above_line : null;
  return { main, sub, known: true, evidence, overduePercent: late };
}

function nowLine(lender: Lender, words: LenderSummaryWords): SummaryLine {
  const advice = (main: Text, sub: Text): SummaryLine => ({ main, sub, known: true, evidence: null });
  if (lender.kind === 'outside_mainland') return advice(words.now_outside, words.now_outside_sub);
  if (lender.status.value === 'unidentified') return advice(words.now_unidentified, words.now_unidentified_sub);
  if (lender.status.value === 'closed') return advice(words.now_closed, words.now_closed_sub);
  return advice(lender.status.value === 'licensed' ? words.now_licensed : words.now_front, words.now_lending_sub);
}

export function lenderSummary(lender: Lender, words: LenderSummaryWords): LenderSummary {
  return {
    who: whoLine(lender, words),
    licence: licenceLine(lender, words),
    aYear: priceLine(lender, words),
    ifLate: lateLine(lender, words),
    whatNow: nowLine(lender, words),
  };
}
