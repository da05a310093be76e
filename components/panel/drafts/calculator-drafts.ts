/**
 * What is typed into the calculators, “already late”, the form for a loan, the plan and letters, as pure steps. The panel holds the state while it is open and it is stored nowhere,
 * so that changing the tab keeps it and closing the panel forgets it.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaultLoanInput, defaultTyped, type LoanInput } from '@/components/figures/loan-input';
import { type LoanStart, loanInputOf } from '@/components/figures/loan-start';
import type { LateInput } from '@/components/late/late-start';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import type { CalculatorStart, LatePlace } from '@/components/panel/navigation/panel-route';
import type { Offer } from '@/lib/core/offers/offer';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { OfferInput } from './offer-input';
import type { PlanDraft } from './plan-draft';

type CalculatorKind = CalculatorStart['kind'];

export interface LatenessFields {
  sum: string;
  percent: string;
  uplift: number;
  days: string;
}

export interface CalculatorDrafts {
  /** The calculator shown last. */
  kind: CalculatorKind;
  /** By what the panel opened the calculators with: the calculator the reader changed to. */
  chosenAt: Readonly<Record<string, CalculatorKind>>;
  lateness: LatenessFields;
  /** Whose record the contract rate was taken from, and how it was filled in. */
  rateFrom: { lenderId: string; percent: string } | null;
  /** The kept loan whose late principal was filled in, by its lender. */
  principalOf: { lender: string; sum: string } | null;
  /** What stood in the fields before the example was put there. */
  beforeExample: LatenessFields | null;
  phrase: string;
  loan: LoanInput;
  loanStart: LoanStart | null;
  /** Assumed for offers that do not state sum or term. */
  common: { principal: string; term: string };
  /** The offer that is being filled in or changed. */
  offer: { offer: Offer; input: OfferInput } | null;
  /** Loans that were begun and not kept yet, by what the form was opened with. */
  loans: Readonly<Record<string, LoanDraft>>;
  /** null: nothing was typed into the plan. */
  plan: PlanDraft | null;
  /** Letters as the reader has changed them, and what was chosen for them, by what they are made from. */
  letters: Readonly<Record<string, LetterDraft>>;
  /** What is said of being late, by what that was opened with. */
  late: Readonly<Record<string, LateDraft>>;
}

export interface LateDraft {
  input: LateInput;
  lenderId: string | null;
  /** Whom it is owed to, as typed; null: the name of `lenderId`. */
  lenderTyped: string | null;
  /** Whether the fields are shown. */
  isAsked: boolean;
}

export interface LoanDraft {
  input: OwnLoanInput;
  /** The loan as it was kept when the first of it was typed; null: it is a new one. */
  from: OwnLoan | null;
}

export interface LetterDraft {
  /** The kept loan the letter is about; null: it is about none. */
  loanId: string | null;
  text: string;
}

export const defaultLateness: LatenessFields = { sum: defaultTyped.principal, percent: '18', uplift: 50, days: '30' };

/** The made-up figures of the case that an article’s title speaks of; the guide works the same ones out. */
const latenessExample: LatenessFields = { sum: '10,000', percent: '23.98', uplift: 50, days: '422' };

export const initialDrafts: CalculatorDrafts = {
  kind: 'lateness',
  chosenAt: {},
  lateness: defaultLateness,
  rateFrom: null,
  principalOf: null,
  beforeExample: null,
  phrase: '',
  loan: defaultLoanInput,
  loanStart: null,
  common: defaultTyped,
  offer: null,
  loans: {},
  plan: null,
  letters: {},
  late: {},
};

const keyOf = (start: CalculatorStart): string => JSON.stringify(start);

/** The calculator to show at a place. */
export function shownKind(drafts: CalculatorDrafts, start: CalculatorStart | null): CalculatorKind {
  return start === null ? drafts.kind : (drafts.chosenAt[keyOf(start)] ?? start.kind);
}

export function withKind(
  drafts: CalculatorDrafts,
  start: CalculatorStart | null,
  kind: CalculatorKind,
): CalculatorDrafts {
  return { ...drafts, kind, chosenAt: start === null ? drafts.chosenAt : { ...drafts.chosenAt, [keyOf(start)]: kind } };
}

/** Fills in what the calculators are opened with; all else stays as typed. */
export function withStart(drafts: CalculatorDrafts, start: CalculatorStart): CalculatorDrafts {
  const shown = withKind(drafts, start, start.kind);
  if (start.kind === 'lateness') return withLateness(shown, start);
  if (start.kind !== 'price') return shown;
  const phrase = start.phrase === '' ? shown.phrase : start.phrase;
  return start.loan ? { ...shown, phrase, loan: loanInputOf(start.loan), loanStart: start.loan } : { ...shown, phrase };
}

function withLateness(
  drafts: CalculatorDrafts,
  start: Extract<CalculatorStart, { kind: 'lateness' }>,
): CalculatorDrafts {
  const { lateness, rateFrom } = drafts;
  const isOfOther = rateFrom !== null && lateness.percent === rateFrom.percent;
  const percent =
    start.contractAnnualPercent === null
      ? isOfOther
        ? defaultLateness.percent
        : lateness.percent
      : String(start.contractAnnualPercent);
  const sum = start.overdueYuan === undefined ? lateness.sum : String(start.overdueYuan);
  return {
    ...drafts,
    beforeExample: null,
    principalOf: start.principalOf === undefined ? null : { lender: start.principalOf, sum },
    rateFrom:
      start.contractAnnualPercent === null || start.lenderId === null ? null : { lenderId: start.lenderId, percent },
    lateness: {
      ...lateness,
      percent,
      uplift: start.upliftPercent ?? lateness.uplift,
      days: start.daysOverdue === null ? lateness.days : String(start.daysOverdue),
      sum,
    },
  };
}

/** Whether the example was put there and nothing of it was changed since. */
export function isExample({ lateness, beforeExample }: CalculatorDrafts): boolean {
  if (beforeExample === null) return false;
  return Object.entries(latenessExample).every(([field, value]) => lateness[field as keyof LatenessFields] === value);
}

export function withExample(drafts: CalculatorDrafts): CalculatorDrafts {
  return isExample(drafts) ? drafts : { ...drafts, beforeExample: drafts.lateness, lateness: latenessExample };
}

export function withoutExample(drafts: CalculatorDrafts): CalculatorDrafts {
  return { ...drafts, lateness: drafts.beforeExample ?? drafts.lateness, beforeExample: null };
}

export function withLoan(drafts: CalculatorDrafts, key: string, draft: LoanDraft): CalculatorDrafts {
  return { ...drafts, loans: { ...drafts.loans, [key]: draft } };
}

export function withoutLoan(drafts: CalculatorDrafts, key: string): CalculatorDrafts {
  const { [key]: _, ...loans } = drafts.loans;
  return { ...drafts, loans };
}

/** `draft`: null where the letter is to be as it was made. */
export function withLetter(drafts: CalculatorDrafts, key: string, draft: LetterDraft | null): CalculatorDrafts {
  const { [key]: _, ...others } = drafts.letters;
  return { ...drafts, letters: draft === null ? others : { ...others, [key]: draft } };
}

export function lateAt(drafts: CalculatorDrafts, place: LatePlace): LateDraft | null {
  return drafts.late[JSON.stringify(place)] ?? null;
}

/** `draft`: null where nothing was said yet. */
export function withLate(drafts: CalculatorDrafts, place: LatePlace, draft: LateDraft | null): CalculatorDrafts {
  const { [JSON.stringify(place)]: _, ...others } = drafts.late;
  return { ...drafts, late: draft === null ? others : { ...others, [JSON.stringify(place)]: draft } };
}

/** Once the reader's loans are wiped. */
export function withoutOwnLoans(drafts: CalculatorDrafts): CalculatorDrafts {
  const letters = Object.entries(drafts.letters).filter(([, { loanId }]) => loanId === null);
  return { ...drafts, loans: {}, plan: null, letters: Object.fromEntries(letters) };
}

interface DraftsState {
  drafts: CalculatorDrafts;
  change(step: (drafts: CalculatorDrafts) => CalculatorDrafts): void;
}

export const DraftsContext = createContext<DraftsState | null>(null);

export function useDrafts(): DraftsState {
  const held = useContext(DraftsContext);
  if (!held) throw new Error('useDrafts needs a DraftsContext above it');
  return held;
}
