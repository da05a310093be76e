/** Reads a payment plan as it is pasted: one payment a line, with its date and sum. Header lines and blank ones are passed over. */
import { maxTermMonths, maxYuan, minYuan } from '@/lib/core/loans/loan-defaults';
import { fenFromYuan } from '@/lib/core/loans/money';
import type { StatedDue } from '@/lib/core/own-loans/own-loan';
import { isCalendarDay } from '@/lib/core/wording/calendar-day';

export interface PlanLineProblem {
  problem: 'line_no_day' | 'line_no_year' | 'line_no_sum' | 'line_two_sums' | 'line_early';
  /** From 1, as the reader counts: blank lines count too. */
  n: number;
  line: string;
}

export type ReadPlan = { dues: StatedDue[] } | PlanLineProblem | { problem: 'need_list' | 'list_long' };

const date = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
/** A month and a day, as copied from an app that leaves the year out. */
const dayWithoutYear = /(?<!\d)(?:0?[1-9]|1[0-2])\s*[-/月]\s*(?:0?[1-9]|[12]\d|3[01])(?!\d|\s*期)/;
const figure = /\d[\d,]*(?:\.\d+)?/g;
/** Before the date, a bare count of payments: 1, 第1期, 1/12. */
const count = /^\s*第?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?\s*期?[.、):：]?\s*$/;

function dayOf([, year = '', month = '', day = '']: RegExpMatchArray): string | null {
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isCalendarDay(written) ? written : null;
}

function readLine(typed: string): Pick<StatedDue, 'dueOn' | 'amountFen'> | PlanLineProblem['problem'] {
  const line = typed.normalize('NFKC');
  const found = date.exec(line);
  const dueOn = found && dayOf(found);
  if (!found && dayWithoutYear.test(line)) return 'line_no_year';
  if (!found || dueOn === null) return 'line_no_day';
  const before = line.slice(0, found.index);
  const rest = `${count.test(before) ? '' : before} ${line.slice(found.index + found[0].length)}`;
  const sums = rest.match(figure) ?? [];
  if (sums.length > 1) return 'line_two_sums';
  const yuan = Number(sums[0]?.replaceAll(',', '') ?? Number.NaN);
  if (!(yuan >= minYuan && yuan <= maxYuan)) return 'line_no_sum';
  return { dueOn, amountFen: fenFromYuan(yuan) };
}

/** `paidOutOn`: no payment may be due before; null: not known yet. */
export function readPlanLines(typed: string, paidOutOn: string | null): ReadPlan {
  const lines = typed
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ n: at + 1, line: line.trim() }))
    .filter(({ line }) => /\d/.test(line.normalize('NFKC')));
  if (lines.length === 0) return { problem: 'need_list' };
  if (lines.length > maxTermMonths) return { problem: 'list_long' };
  const dues: StatedDue[] = [];
  for (const { n, line } of lines) {
    const read = readLine(line);
    if (typeof read === 'string') return { problem: read, n, line };
    if (paidOutOn !== null && read.dueOn < paidOutOn) return { problem: 'line_early', n, line };
    dues.push({ ...read, principalFen: null });
  }
  return { dues: dues.sort((a, b) => a.dueOn.localeCompare(b.dueOn)) };
}

/** The lines from which these payments are read again. */
export function writePlanLines(dues: readonly StatedDue[]): string {
  return dues.map(({ dueOn, amountFen }) => `${dueOn} ${(amountFen / 100).toFixed(2)}`).join('\n');
}
