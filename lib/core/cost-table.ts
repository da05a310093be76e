/**
 * Reads the table of all-in cost that personal lenders in mainland China must show before signing since 2026-08-01:
 * recognises it, takes its rows apart, works out the yearly cost again, and lists what such a table must have and this
 * one has not. It compares figures; it does not say whether a rule was kept.
 */

import { type CostFee, feeOfRow } from './cost-table-fee';
import { type CostDoubt, costOfSheet } from './cost-table-sum';
import { findPrices } from './find-prices';
import type { AnnualPercents } from './irr';
import { type Fen, fenFromYuan } from './money';
import { numberPattern, readNumber } from './price-figure';
import { foldForPrices } from './price-text';
import type { RepaymentKind } from './repayment-plan';

/** What the table must show. `annual_cost`: all-in, when paid on time. `late_costs`: what is added when not. */
export const requiredItems = ['principal', 'fees', 'collector', 'charging_way', 'annual_cost', 'late_costs', 'nothing_else'] as const;
export type RequiredItem = (typeof requiredItems)[number];

/** One interest or fee row; texts are as on the page, null where the table has no such cell. */
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

export interface CostTable {
  principalFen: Fen | null;
  periods: number | null;
  repaymentKind: RepaymentKind | null;
  /** What is paid each month, where the table says so. */
  instalmentFen: Fen | null;
  items: CostItem[];
  /** Percent a year the table itself states for all of it, paid on time. */
  statedAnnualPercent: number | null;
  /** What its rows come to; null where principal, term or a figure is missing, or where a row can be read in too many ways. */
  computed: AnnualPercents | null;
  /** Stated minus computed nominal, in percentage points; null where either is missing. */
  differencePoints: number | null;
  /** Percent a year in the other way to read its fees, where there is one that differs. */
  otherReadingPercent: number | null;
  /** What was filled in to compute, or why nothing was. */
  assumptions: CostDoubt[];
  missing: RequiredItem[];
}

const title = /综合融资成本|综合资金成本|综合年化成本|年化综合成本|贷款成本明示|融资成本明示/;
const patterns = {
  principal: /(?:贷款|借款|融资|放款|合同)?(?:本金|金额)/,
  term: /期限|期数/,
  annualCost: /(?:综合融资成本|综合资金成本|年化综合|综合年化)/,
  instalment: /(?:每个?[月期]|每一期|月)[^\d]{0,2}[还供]|月供/,
  late: /违约|逾期|罚息|滞纳|提前还款|催收/,
  interest: /利息|利率/,
  fee: /费/,
  collector: /收[取费](?:主体|方(?!式)|机构)|收取人/,
  way: /收取方式|支付方式|扣收|缴纳方式|收费方式/,
  standard: /标准|费率|年化|金额|比例/,
  nothingElse: /(?:除|以外|之外)[^;]{0,24}(?:不[再得会]?|无)(?:另行|额外)?(?:收取|收|其他)/,
} as const;
const kinds: [RegExp, RepaymentKind][] = [
  [/等额本息/, 'equal_instalments'],
  [/等额本金/, 'equal_principal'],
  [/等本等息/, 'flat_fee'],
  [/先息后本|按[月期]付息/, 'interest_first'],
  [/一次性?还本付息|到期一次/, 'bullet'],
];
const sum = new RegExp(`(${numberPattern})(万)?元?`);
const yuan = new RegExp(`(${numberPattern})(万)?元`);
const bareSum = /^(\d[\d,]*(?:\.\d+)?)$/;

const fold = (cell: string): string => foldForPrices(cell, 0, cell.length).text;
const amount = (match: RegExpExecArray | null): Fen | null => (match ? fenFromYuan(readNumber(match[1]) * (match[2] ? 1e4 : 1)) : null);

/** Rows of a table out of running text: lines, cut into cells at tabs, bars, colons or two blanks. */
export function rowsFromText(text: string): string[][] {
  return text
    .split(/[\n\r]+/)
    .map((line) =>
      line
        .split(/\t|[|｜]|\s{2,}|[:：]/)
        .map((cell) => cell.trim())
        .filter(Boolean),
    )
    .filter((row) => row.length > 0);
}

/** Yearly percent of a piece of text that states a rate; the upper end of a range. */
function annualOf(text: string): number | null {
  const [price] = findPrices(text, { isChosen: true });
  return price?.annualPercentHigh ?? price?.annualPercentLow ?? null;
}

const headName = /^[^\d]*(?:本金|金额|期限|期数|还款方式|放款|借款人|综合融资成本|综合资金成本)[^\d]*$/;
const { principal, term, annualCost, late, interest, fee: feeName, instalment } = patterns;
const labels = [principal, term, annualCost, late, interest, feeName, instalment, /还款方式/];
const isLabel = (cell: string): boolean => /^[^\d%:]{1,18}$/.test(cell) && labels.some((label) => label.test(cell));
const isValue = (cell: string): boolean => /\d/.test(cell) || kinds.some(([pattern]) => pattern.test(cell));

/** Not 还款方式, and not what is charged when a payment does not come. */
const isInstalment = (name: string): boolean => instalment.test(name) && !feeName.test(name) && !late.test(name) && !/方式/.test(name);

/** 贷款本金 | 1万元 | 期限 | 12个月 is two rows in one, and so is 期限:12个月 | 利率:12%. `columns`: cells of a row below the header; such a row is one item. */
function splitPairs(row: string[], columns: number): string[][] {
  if (row.length >= 2 && row.every((cell) => /^[^\d%:]{1,18}:./.test(cell)))
    return row.map((cell) => [cell.slice(0, cell.indexOf(':')), cell.slice(cell.indexOf(':') + 1)]);
  const names = row.filter((_, at) => at % 2 === 0);
  const values = row.filter((_, at) => at % 2 === 1);
  const isHead = names.every((name) => headName.test(name));
  const isCompact = names.every(isLabel) && values.some(isValue) && (row.length !== columns || headName.test(names[0] ?? ''));
  const isPairs = row.length >= 4 && row.length % 2 === 0 && (isHead || isCompact);
  return isPairs ? names.map((name, at) => [name, values[at] ?? '']) : [row];
}

/** Reads a table given as rows of cell texts. `null`: it is not a table of all-in cost. */
export function readCostTable(rows: readonly (readonly string[])[]): CostTable | null {
  const folded = rows.map((row) => row.map(fold));
  const isHeader = (row: readonly string[]): boolean =>
    row.length >= 2 && row.some((cell) => patterns.collector.test(cell) || patterns.way.test(cell)) && !/\d/.test(row.join(''));
  const header = folded.find(isHeader);
  const cells = folded.flatMap((row) => (row === header ? [row] : splitPairs(row, header?.length ?? 0)));
  const whole = cells.map((row) => row.join(' ')).join(';');
  const known = [patterns.principal, patterns.annualCost, patterns.collector, patterns.way, patterns.late, patterns.interest].filter((pattern) =>
    pattern.test(whole),
  ).length;
  if (!(title.test(whole) && known >= 2) && known < 4) return null;

  const column = (pattern: RegExp): number => header?.findIndex((cell) => pattern.test(cell)) ?? -1;
  const [collectorAt, wayAt] = [column(patterns.collector), column(patterns.way)];
  const standardAt = column(patterns.standard);
  const standardName = header?.[standardAt] ?? '';

  let principalFen: Fen | null = null;
  let periods: number | null = null;
  let statedAnnualPercent: number | null = null;
  let instalmentFen: Fen | null = null;
  const items: CostItem[] = [];
  for (const row of cells) {
    if (row === header) continue;
    const [name = '', ...rest] = row;
    const values = rest.join(' ');
    if (patterns.annualCost.test(name) && /\d/.test(values || name)) statedAnnualPercent ??= annualOf(`综合年化${values || name}`);
    else if (isInstalment(name)) instalmentFen ??= amount(yuan.exec(values) ?? bareSum.exec(values));
    else if (principalFen === null && patterns.principal.test(name) && /\d/.test(values)) principalFen = amount(sum.exec(values));
    else if (periods === null && patterns.term.test(name) && /\d/.test(values)) {
      const length = new RegExp(`(${numberPattern})(年)?`).exec(values);
      periods = length && Math.round(readNumber(length[1]) * (length[2] ? 12 : 1));
    } else if (rest.length > 0 && (patterns.interest.test(name) || patterns.fee.test(name) || patterns.late.test(name)) && !/方式/.test(name)) {
      const cell = (at: number): string | null => (at > 0 ? (row[at] ?? null) : null);
      const standard = cell(standardAt) ?? values;
      const isLate = patterns.late.test(name);
      const isInterest = patterns.interest.test(name) && !patterns.fee.test(name);
      items.push({
        name,
        collector: cell(collectorAt),
        standard,
        way: cell(wayAt),
        isLate,
        annualPercent: isInterest || isLate ? annualOf(`${name.includes('利率') ? name : `${name}利率`}${standard}`) : null,
        fee: isInterest || isLate ? null : feeOfRow({ name: `${name} ${standardName}`, standard, way: cell(wayAt) ?? '' }),
      });
    }
  }

  const repaymentKind = kinds.find(([pattern]) => pattern.test(whole))?.[1] ?? null;
  const onTime = items.filter((item) => !item.isLate);
  const { annual, otherReadingPercent, assumptions } = costOfSheet({
    principalFen,
    periods,
    repaymentKind,
    instalmentFen,
    annualPercent: onTime.find((item) => item.annualPercent !== null)?.annualPercent ?? null,
    fees: onTime.flatMap((item) => item.fee ?? []),
    hasItemWithoutFigure: onTime.some((item) => item.annualPercent === null && item.fee === null),
    statedPercent: statedAnnualPercent,
  });

  const present: Record<RequiredItem, boolean> = {
    principal: principalFen !== null,
    fees: onTime.length > 0,
    collector: collectorAt >= 0 || patterns.collector.test(whole),
    charging_way: wayAt >= 0 || patterns.way.test(whole),
    annual_cost: statedAnnualPercent !== null,
    late_costs: items.some((item) => item.isLate) || patterns.late.test(whole),
    nothing_else: patterns.nothingElse.test(whole),
  };
  return {
    principalFen,
    periods,
    repaymentKind,
    instalmentFen,
    items,
    statedAnnualPercent,
    computed: annual,
    otherReadingPercent,
    differencePoints: annual && statedAnnualPercent !== null ? statedAnnualPercent - annual.nominal : null,
    assumptions,
    missing: requiredItems.filter((item) => !present[item]),
  };
}

/** The same out of running text, as of a pop-up that uses no table. */
export function readCostText(text: string): CostTable | null {
  return readCostTable(rowsFromText(text));
}
