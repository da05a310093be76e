/**
 * Which caps of mainland law apply to a kind of lender on a day, in percent a year. Says what a cap is and from which rule;
 * judges no loan.
 */
import { courtCapPercent, regulatorCapPercent } from '@/lib/core/loans/court-cap';
import type { Text } from '@/lib/core/wording/fact';
import { fillLocalizedTemplate } from '@/lib/core/wording/localized-template';
import { formatPercent } from '@/lib/core/wording/percent';
import type { LprEntry } from './knowledge';
import type { LenderKind } from './lender';

export const legalCapWordIds = [
  'court_24',
  'court_24_behind',
  'court_24_outside',
  'platform_24',
  'micro_24',
  'micro_24_behind',
  'micro_4lpr_path',
  'micro_4lpr',
  'private_4lpr_not',
  'private_4lpr',
] as const;
/** The sentences of `assets/strings/legal-lines.json`. */
export type LegalCapWords = Readonly<Record<(typeof legalCapWordIds)[number], Text>>;

/** `path`: on the way to being required. `not_applicable`: often claimed of this kind of lender, and not so. */
export interface LegalCap {
  id: 'court-24' | 'platform-24' | 'micro-24' | 'micro-4lpr' | 'private-4lpr';
  percent: number;
  ruleId: string;
  state: 'applies' | 'path' | 'not_applicable';
  text: Text;
}

/** The one-year LPR in force on a day (`YYYY-MM-DD`); null before the series begins. */
export function lprOn(day: string, lpr: readonly LprEntry[]): LprEntry | null {
  return lpr.filter((entry) => entry.from <= day).at(-1) ?? null;
}

/** In percent a year; 3.85 → 15.4. */
export function fourTimesLprPercent(entry: LprEntry): number {
  return Number((entry.oneYearPercent * 4).toFixed(2));
}

/** First day on which each cap holds. */
const since = {
  court24: '2017-08-01',
  private4lpr: '2020-08-20',
  platform24: '2025-10-01',
  micro24: '2025-12-01',
} as const;
/** Micro-loan companies have until the end of 2027 to bring new loans within four times the LPR. */
export const microPathEnds = '2027-12-31';

const holders: readonly LenderKind[] = ['bank', 'bank_product', 'consumer_finance_company', 'micro_loan_company'];
const fronts: readonly LenderKind[] = ['brand', 'platform', 'marketplace'];

interface Day {
  onDate: string;
  lpr: LprEntry | null;
  words: LegalCapWords;
}

function court24(kind: LenderKind, { onDate, words }: Day): LegalCap[] {
  if (onDate < since.court24) return [];
  const cap = { id: 'court-24', percent: courtCapPercent, ruleId: 'spc-24' } as const;
  if (kind === 'outside_mainland') return [{ ...cap, state: 'not_applicable', text: words.court_24_outside }];
  return [{ ...cap, state: 'applies', text: holders.includes(kind) ? words.court_24 : words.court_24_behind }];
}

function platform24(kind: LenderKind, { onDate, words }: Day): LegalCap[] {
  if (onDate < since.platform24 || !fronts.includes(kind)) return [];
  return [
    { id: 'platform-24', percent: regulatorCapPercent, ruleId: 'nfra-9', state: 'applies', text: words.platform_24 },
  ];
}

function micro(kind: LenderKind, { onDate, lpr, words }: Day): LegalCap[] {
  if (onDate < since.micro24 || !(kind === 'micro_loan_company' || fronts.includes(kind))) return [];
  const own = kind === 'micro_loan_company';
  const ceiling: LegalCap = {
    id: 'micro-24',
    percent: regulatorCapPercent,
    ruleId: 'micro-12',
    state: 'applies',
    text: own ? words.micro_24 : words.micro_24_behind,
  };
  if (lpr === null) return [ceiling];
  const onTheWay = onDate <= microPathEnds;
  const percent = fourTimesLprPercent(lpr);
  const figures = { lpr: formatPercent(lpr.oneYearPercent), percent: formatPercent(percent) };
  const text = fillLocalizedTemplate(onTheWay ? words.micro_4lpr_path : words.micro_4lpr, figures);
  return [ceiling, { id: 'micro-4lpr', percent, ruleId: 'micro-12', state: onTheWay ? 'path' : 'applies', text }];
}

function private4lpr(kind: LenderKind, { onDate, lpr, words }: Day): LegalCap[] {
  if (onDate < since.private4lpr || lpr === null || kind === 'outside_mainland') return [];
  const percent = fourTimesLprPercent(lpr);
  const figures = { date: onDate, lpr: formatPercent(lpr.oneYearPercent), percent: formatPercent(percent) };
  if (holders.includes(kind) || fronts.includes(kind)) {
    return [
      {
        id: 'private-4lpr',
        percent,
        ruleId: 'private-not-licensed',
        state: 'not_applicable',
        text: fillLocalizedTemplate(words.private_4lpr_not, figures),
      },
    ];
  }
  return [
    {
      id: 'private-4lpr',
      percent,
      ruleId: 'private-4lpr',
      state: 'applies',
      text: fillLocalizedTemplate(words.private_4lpr, figures),
    },
  ];
}

/** `onDate` is the day of the contract, `YYYY-MM-DD`; caps that did not hold yet on that day are left out. */
export function legalCaps(
  kind: LenderKind,
  onDate: string,
  lpr: readonly LprEntry[],
  words: LegalCapWords,
): LegalCap[] {
  const day = { onDate, lpr: lprOn(onDate, lpr), words };
  return [...court24(kind, day), ...platform24(kind, day), ...micro(kind, day), ...private4lpr(kind, day)];
}
