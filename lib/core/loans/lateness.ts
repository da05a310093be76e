/**
 * What a late sum grows to by the contract's overdue rate, beside what it would be at the cap. Simple interest on the
 * overdue sum; knows no court, no lender and no date.
 */
import { courtCapPercent, isAboveCap } from './court-cap';
import { type Fen, roundToFen, toFen } from './money';

export interface LatenessTerms {
  overdueFen: Fen;
  /** Percent a year of the contract, before it was late. */
  contractPercent: number;
  /** How much is put on the contract rate once late, in percent of it: 50 = half as much again. */
  upliftPercent: number;
  /** Another cap in percent a year than that of the court opinion of 2017. */
  capPercent?: number;
  yearDays?: 365 | 360;
}

export interface LatenessPoint {
  daysOverdue: number;
  /** Overdue sum plus overdue interest by the contract. */
  owedByContractFen: Fen;
  /** The same at the cap, or by the contract where that is lower: the cap never raises a debt. */
  owedAtCapFen: Fen;
  differenceFen: Fen;
}

/** Contract rate plus uplift: 23.98 with 50 → 35.97 percent a year. */
export function overduePercent(contractPercent: number, upliftPercent: number): number {
  return contractPercent * (1 + upliftPercent / 100);
}

const capOf = (terms: LatenessTerms): number => terms.capPercent ?? courtCapPercent;

/** Whether the overdue rate lies above the cap, at two decimals as both are written, so that there is something to cut. */
export function isOverdueRateAboveCap(terms: LatenessTerms): boolean {
  return isAboveCap(overduePercent(terms.contractPercent, terms.upliftPercent), capOf(terms));
}

function owedAt(percent: number, { overdueFen, yearDays = 365 }: LatenessTerms, daysOverdue: number): Fen {
  return roundToFen(overdueFen * (1 + (percent / 100 / yearDays) * daysOverdue));
}

/** What it would be at the cap itself, also where the contract stays below it. */
export function atCapFen(terms: LatenessTerms, daysOverdue: number): Fen {
  return owedAt(capOf(terms), terms, daysOverdue);
}

export function latenessOnDay(terms: LatenessTerms, daysOverdue: number): LatenessPoint {
  if (!(daysOverdue >= 0 && daysOverdue <= 36_600)) throw new RangeError(`${daysOverdue} is not a number of days`);
  if (!(terms.contractPercent >= 0 && terms.upliftPercent >= 0)) throw new RangeError('rates cannot be below zero');
  const contractPercent = overduePercent(terms.contractPercent, terms.upliftPercent);
  const owedByContractFen = owedAt(contractPercent, terms, daysOverdue);
  const owedAtCapFen = owedAt(Math.min(contractPercent, capOf(terms)), terms, daysOverdue);
  return { daysOverdue, owedByContractFen, owedAtCapFen, differenceFen: toFen(owedByContractFen - owedAtCapFen) };
}

/** Points for a plot and its table: the given days in order, each once. */
export function latenessSeries(terms: LatenessTerms, days: readonly number[]): LatenessPoint[] {
  return [...new Set(days)].sort((a, b) => a - b).map((day) => latenessOnDay(terms, day));
}
