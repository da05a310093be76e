/**
 * Reads the cost disclosure that lenders to persons in mainland China must show before signing since 2026-08-01. It
 * compares figures; it does not say whether a rule was kept.
 */

import type { AnnualPercents } from '@/lib/core/loans/irr';
import { type Fen, fenFromYuan } from '@/lib/core/loans/money';
import type { RepaymentKind } from '@/lib/core/loans/repayment-plan';
import { findPrices } from '@/lib/core/prices/find-prices';
import { repaymentKindIn } from '@/lib/core/prices/terms/repayment-words';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { numberPattern, readNumber, sumPattern } from '@/lib/core/text/numbers';
import { type CostAssumption, disclosureCost } from './disclosure-cost';
import { type CostFee, feeOfRow } from './disclosure-fee';
import { type DisclosureRow, disclosureRows } from './disclosure-rows';
import { patterns, title } from './disclosure-words';

/** What the disclosure must show. `annual_cost`: all-in, when paid on time. `late_costs`: what is added when not. */
const requiredItems = [
  'principal',
  'fees',
  'collector',
  'charging_way',
  'annual_cost',
  'late_costs',
  'nothing_else',
] as const;
type RequiredItem = (typeof requiredItems)[number];

/** One interest or fee row; texts are as on the page, null where the disclosure has no such cell. */
export interface CostItem {
  name: string;
  collector: string | null;
  standard: string;
  way: string | null;
  isLate: boolean;
  /** Percent a year of an interest row, nominal. */
  annualPercent: number | null;
  /** Figures of a fee row; null for interest and where no figure is stated. */
  fee: CostFee | null;
}

export interface CostDisclosure {
  principalFen: Fen | null;
  periods: number | null;
  repaymentKind: RepaymentKind | null;
  /** What is paid each month, where the disclosure says so. */
  instalmentFen: Fen | null;
  items: CostItem[];
  /** Percent a year the disclosure itself states for all of it, paid on time. */
  statedAnnualPercent: number | null;
  /** What its rows come to; null where principal, term or a figure is missing, or where a row can be read in too many ways. */
  computed: AnnualPercents | null;
  /** Stated minus computed nominal, in percentage points; null where either is missing. */
  differencePoints: number | null;
  /** Percent a year in the other way to read its fees, where there is one that differs. */
  otherReadingPercent: number | null;
  /** What was filled in to compute, or why nothing was. */
  assumptions: CostAssumption[];
  missing: RequiredItem[];
}

const sum = new RegExp(`${sumPattern}`);
const yuan = new RegExp(`(${numberPattern})(万)?元`);
const bareSum = /^(\d[\d,]*(?:\.\d+)?)$/;
const date = /(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/g;
const length = new RegExp(`(${numberPattern})个?(年|天|日)?(?:(${numberPattern})个月)?`);

const fold = (cell: string): string => normalizeForPrices(cell, 0, cell.length).text;
const yuanOf = (match: RegExpExecArray): number => readNumber(match[1]) * (match[2] ? 1e4 : 1);

/** Yearly percent of a piece of text that states a rate; the upper end of a range. */
function annualOf(text: string): number | null {
  const [price] = findPrices(text, { mode: 'selection' });
  return price?.annualPercentHigh ?? price?.annualPercentLow ?? null;
}

/** Not 还款方式, and not what is charged when a payment does not come. */
const isInstalment = (name: string): boolean =>
  patterns.instalment.test(name) && !patterns.fee.test(name) && !patterns.late.test(name) && !/方式/.test(name);

/** Months between two dates that fall on the same day, or the day before it; null for other spans. */
function monthsBetween(text: string): number | null {
  const [from, to] = Array.from(text.matchAll(date), ([, year, month, day]) => ({
    months: Number(year) * 12 + Number(month),
    day: Number(day),
  }));
  if (!from || !to) return null;
  const days = to.day - from.day;
  return days === 0 || days === -1 ? to.months - from.months : null;
}

/** Monthly payments; null for a loan of some days. */
function periodsOf(name: string, text: string): number | null {
  if (/\d{4}[-年/.]\d{1,2}[-月/.]\d/.test(text)) return monthsBetween(text);
  const match = length.exec(text);
  if (!match || match[2] === '天' || match[2] === '日' || /[天日]/.test(name)) return null;
  const months = readNumber(match[1]) * (match[2] || /年/.test(name) ? 12 : 1) + (match[3] ? readNumber(match[3]) : 0);
  return Number.isInteger(months) ? months : null;
}

/** 贷款本金(万元) | 1 is 10,000 yuan. */
function principalOf(name: string, text: string): Fen | null {
  const match = sum.exec(text);
  if (!match) return null;
  const yuan = readNumber(match[1]);
  return fenFromYuan(/万元/.test(name) && !/[万元]/.test(match[0]) ? yuan * 1e4 : yuan);
}

function itemOf(row: DisclosureRow, isLate: boolean): CostItem {
  const { name, collector, way, standardName } = row;
  const standard = row.standard ?? row.values.join(' ');
  const isInterest = patterns.interest.test(name) && !patterns.fee.test(name);
  return {
    name,
    collector,
    standard,
    way,
    isLate,
    annualPercent: isInterest || isLate ? annualOf(`${name.includes('利率') ? name : `${name}利率`}${standard}`) : null,
    fee: isInterest || isLate ? null : feeOfRow({ name: `${name} ${standardName}`, standard, way: way ?? '' }),
  };
}

const telling = [
  patterns.principal,
  patterns.annualCost,
  patterns.collector,
  patterns.way,
  patterns.late,
  patterns.interest,
];

/** Whether a text has words that only a cost disclosure has together. */
function isDisclosure(whole: string): boolean {
  const known = telling.filter((pattern) => pattern.test(whole)).length;
  return known >= 4 || (known >= 2 && title.test(whole));
}

/** What the rows state, as far as they were read. */
interface StatedTerms
  extends Pick<
    CostDisclosure,
    'principalFen' | 'periods' | 'statedAnnualPercent' | 'instalmentFen' | 'repaymentKind' | 'items'
  > {}

function readRow(row: DisclosureRow, stated: StatedTerms): void {
  const { name, group } = row;
  const values = row.values.join(' ');
  const isLate = patterns.late.test(`${group} ${name}`);
  const hasFigure = /[\d一二三四五六七八九]/.test(values);
  const isCost = patterns.interest.test(name) || patterns.fee.test(name) || isLate;
  if (patterns.annualCost.test(name) && /\d/.test(values || name)) {
    if (!isLate) stated.statedAnnualPercent ??= annualOf(`综合年化${values || name}`);
  } else if (isInstalment(name)) {
    const match = yuan.exec(values) ?? bareSum.exec(values);
    if (match) stated.instalmentFen ??= fenFromYuan(yuanOf(match));
  } else if (stated.principalFen === null && patterns.principal.test(name) && hasFigure)
    stated.principalFen = principalOf(name, values);
  else if (stated.periods === null && patterns.term.test(name) && hasFigure) stated.periods = periodsOf(name, values);
  else if (row.values.length > 0 && isCost && !/方式/.test(name)) stated.items.push(itemOf(row, isLate));
  else stated.repaymentKind ??= repaymentKindIn(`${name} ${values}`);
}

function missingItems(whole: string, { principalFen, statedAnnualPercent, items }: StatedTerms): RequiredItem[] {
  const present: Record<RequiredItem, boolean> = {
    principal: principalFen !== null,
    fees: items.some(({ isLate }) => !isLate),
    collector: patterns.collector.test(whole),
    charging_way: patterns.way.test(whole),
    annual_cost: statedAnnualPercent !== null,
    late_costs: items.some(({ isLate }) => isLate) || patterns.late.test(whole),
    nothing_else: patterns.nothingElse.test(whole),
  };
  return requiredItems.filter((item) => !present[item]);
}

/** Reads a disclosure given as rows of cell texts. `null`: it is none. */
export function readCostDisclosure(rows: readonly (readonly string[])[]): CostDisclosure | null {
  const folded = rows.map((row) => row.map(fold));
  const whole = folded.map((row) => row.join(' ')).join(';');
  if (!isDisclosure(whole)) return null;
  const stated: StatedTerms = {
    principalFen: null,
    periods: null,
    statedAnnualPercent: null,
    instalmentFen: null,
    repaymentKind: null,
    items: [],
  };
  for (const row of disclosureRows(folded)) readRow(row, stated);
  const onTime = stated.items.filter((item) => !item.isLate);
  const { annual, otherReadingPercent, assumptions } = disclosureCost({
    principalFen: stated.principalFen,
    periods: stated.periods,
    repaymentKind: stated.repaymentKind,
    instalmentFen: stated.instalmentFen,
    annualPercent: onTime.find((item) => item.annualPercent !== null)?.annualPercent ?? null,
    fees: onTime.flatMap((item) => item.fee ?? []),
    hasItemWithoutFigure: onTime.some((item) => item.annualPercent === null && item.fee === null),
    statedPercent: stated.statedAnnualPercent,
  });
  const { statedAnnualPercent } = stated;
  return {
    ...stated,
    computed: annual,
    otherReadingPercent,
    differencePoints: annual && statedAnnualPercent !== null ? statedAnnualPercent - annual.nominal : null,
    assumptions,
    missing: missingItems(whole, stated),
  };
}
