/** The panel's history as pure steps over a stack of places; Back leads to the row that was pressed. */

import type { LoanStart } from '@/components/figures/loan-start';
import type { PaperId } from '@/lib/core/lenders/papers';
import type { LetterId } from '@/lib/core/letters/letter';
import type { Offer } from '@/lib/core/offers/offer';
import type { ClipOutcome, PanelTarget, SeenPicture } from '@/lib/messaging/protocol';
import type { OwnLoanInput } from './own-loan-input';

export const panelTabs = ['page', 'lenders', 'calculate', 'guide'] as const;
export type PanelTab = (typeof panelTabs)[number];

/**
 * What the calculator opens with: numbers of a lender for lateness (null = the user types them), a price wording to turn
 * into a year, figures of a page for the loan's fields, or the kept offers.
 */
export type CalculatorStart =
  | {
      kind: 'lateness';
      lenderId: string | null;
      contractAnnualPercent: number | null;
      upliftPercent: number | null;
      daysOverdue: number | null;
      overdueYuan?: number;
      /** The sum is the late principal of a kept loan with this lender. */
      principalOf?: string;
    }
  | { kind: 'price'; phrase: string; loan?: LoanStart }
  | { kind: 'compare' };

/** `dueOn`: the day a payment was due; null: it is asked for. `loanId`: a kept loan that is late, which says all of it itself. */
export interface LatePlace {
  view: 'late';
  lenderId: string | null;
  dueOn: string | null;
  overdueYuan: number | null;
  loanId?: string;
}

/** What to do today about a kept loan that is late: its sums are its own, part by part, and never one sum that interest is put on again. */
export function lateOf({ id, lenderId }: { id: string; lenderId: string | null }, dueOn: string | null): LatePlace {
  return { view: 'late', lenderId, dueOn, overdueYuan: null, loanId: id };
}

/** Answers to what is typed; `tab`: the one it was typed over. */
export interface AskPlace {
  view: 'ask';
  query: string;
  tab: PanelTab;
}

/** The form for a loan the reader has taken: the one of `loanId`, or a new one with what is known of it. */
export interface LoanFormPlace {
  view: 'loan_form';
  loanId: string | null;
  start: Partial<OwnLoanInput> | null;
  /** The offer it was taken by, whose price and fees are held against what is typed. */
  offer?: Offer;
}

/** All letters, or one: of a kept loan, or of what is known without one. */
export interface LettersPlace {
  view: 'letters';
  loanId: string | null;
  letterId: LetterId | null;
  known?: { lenderId: string | null; dueOn: string | null };
}
export type LettersOfLoan = LettersPlace & { loanId: string };

/** The letters for a kept loan, to choose from. */
export function lettersAbout({ id }: { id: string }): LettersOfLoan {
  return { view: 'letters', loanId: id, letterId: null };
}

/** The reader's evidence. `lender`: only what is about this one, as on the contract; null: all of it. `clip`: what became of a page's text. */
export interface ProofPlace {
  view: 'proof';
  lender: string | null;
  clip: ClipOutcome | null;
}

/** The loans the reader has taken: all, a plan to pay them off, one, or the form for one; and the evidence and letters about them. */
export type LoansPlaces =
  | { view: 'loans' }
  | { view: 'loans_plan' }
  | { view: 'loan'; loanId: string }
  | LoanFormPlace
  | ProofPlace
  | LettersOfLoan;

const loansViews: ReadonlySet<string> = new Set<LoansPlaces['view']>([
  'loans',
  'loans_plan',
  'loan',
  'loan_form',
  'proof',
]);

export function isLoansPlace(place: Place): place is LoansPlaces {
  return place.view === 'letters' ? place.loanId !== null : loansViews.has(place.view);
}

export type Place =
  | AskPlace
  | { view: 'page' }
  | { view: 'lenders' }
  | { view: 'lender'; lenderId: string }
  /** The form for a lender of the reader's own: a new one, or the one of `ownId`. */
  | { view: 'add'; name: string; ownId: string | null }
  | { view: 'calculate'; start: CalculatorStart | null }
  | LatePlace
  | LoansPlaces
  | LettersPlace
  | ReadingPlace
  /** What came or happened. */
  | { view: 'paper'; paperId: PaperId }
  | GuidePlace;

/** A document or picture to read; null: it is asked for. It is held by the panel that is open, and by nothing else. */
export interface ReadingPlace {
  view: 'reading';
  file: File | null;
  /** What is to be read of a page: it becomes the file. */
  seen?: SeenPicture | undefined;
  /** What is to be said of what was dropped or pasted: of several files one is read, or it held none. */
  said?: 'one_only' | 'no_file' | 'only_words' | undefined;
}

/** The guide’s contents where `chapterId` is null; what is searched for is kept, so that Back finds the results again. */
export interface GuidePlace {
  view: 'guide';
  chapterId: string | null;
  query: string;
  /** Number of the paragraph to read first, from 0; null = from the top. */
  paragraph: number | null;
}

/** A chapter from its top, or the contents. */
export function guideAt(chapterId: string | null): GuidePlace {
  return { view: 'guide', chapterId, query: '', paragraph: null };
}

/** The row of the contents that opens a chapter. */
export function chapterRowId(chapterId: string): string {
  return `chapter-${chapterId}`;
}

/** A place that was left, with the row to focus on return. */
interface LeftPlace {
  place: Place;
  rowId: string | null;
}

export interface PanelRoute {
  place: Place;
  behind: LeftPlace[];
  /** Row to focus because Back was used; null when the place was entered in another way. */
  returnTo: string | null;
}

export const firstRoute: PanelRoute = { place: { view: 'page' }, behind: [], returnTo: null };

const home: Record<PanelTab, Place> = {
  page: { view: 'page' },
  lenders: { view: 'lenders' },
  calculate: { view: 'calculate', start: null },
  guide: guideAt(null),
};

/** The tab that is shown as selected at a place; a document belongs to the page, records and the form for one belong to the list of lenders, “already late”, papers and letters to the guide, loans to the calculators. */
export function tabOf(place: Place): PanelTab {
  if (place.view === 'ask') return place.tab;
  if (place.view === 'reading') return 'page';
  if (isLoansPlace(place)) return 'calculate';
  if (place.view === 'late' || place.view === 'paper' || place.view === 'letters') return 'guide';
  return place.view === 'lender' || place.view === 'add' ? 'lenders' : place.view;
}

/** Opens a tab at its beginning; there is nothing behind it. */
export function chooseTab(tab: PanelTab): PanelRoute {
  return { place: home[tab], behind: [], returnTo: null };
}

/** Goes deeper; `rowId` names the row that was pressed. */
export function goTo(route: PanelRoute, place: Place, rowId: string | null): PanelRoute {
  return { place, behind: [...route.behind, { place: route.place, rowId }], returnTo: null };
}

/** What is typed is answered in place of the view; an emptied field leads back to it. */
export function askAt(route: PanelRoute, query: string): PanelRoute {
  const { place } = route;
  if (place.view !== 'ask') return query === '' ? route : goTo(route, { view: 'ask', query, tab: tabOf(place) }, null);
  return query === '' ? { ...goBack(route), returnTo: null } : { ...route, place: { ...place, query } };
}

/** What stands in the field on top. */
export function typedAt(place: Place): string {
  if (place.view === 'guide') return place.chapterId === null ? place.query : '';
  return place.view === 'ask' ? place.query : '';
}

/** The field on top: in the guide it finds words there, anywhere else it answers them. From a chapter Back leads to it again. */
export function typeAt(route: PanelRoute, query: string): PanelRoute {
  const { place } = route;
  if (place.view !== 'guide') return askAt(route, query);
  const found: GuidePlace = { ...guideAt(null), query };
  return place.chapterId === null ? turnTo(route, found) : goTo(route, found, null);
}

/** Shows another place instead of this one: Back still leads where it led, and in the guide’s contents to the row of the chapter read last. */
export function turnTo(route: PanelRoute, place: Place): PanelRoute {
  const left = route.behind.at(-1);
  const isReadOn = left?.place.view === 'guide' && left.place.chapterId === null && left.place.query === '';
  if (!isReadOn || place.view !== 'guide' || place.chapterId === null) return { ...route, place, returnTo: null };
  const behind = [...route.behind.slice(0, -1), { place: left.place, rowId: chapterRowId(place.chapterId) }];
  return { place, behind, returnTo: null };
}

/** One step back; from a first place that has a parent (a record or a form opened from outside) to the list. */
export function goBack(route: PanelRoute): PanelRoute {
  const left = route.behind.at(-1);
  if (left) return { place: left.place, behind: route.behind.slice(0, -1), returnTo: left.rowId };
  if (route.place.view === 'ask') return chooseTab(route.place.tab);
  if (route.place.view === 'add') return chooseTab('lenders');
  if (route.place.view === 'reading') return chooseTab('page');
  if (isLoansPlace(route.place) && route.place.view !== 'loans')
    return { place: { view: 'loans' }, behind: [], returnTo: null };
  return route.place.view === 'lender' ? { place: home.lenders, behind: [], returnTo: route.place.lenderId } : route;
}

/** Where a request from card, popup, menu or an answer leads. A look-up is answered; without words it opens the list. */
export function placeFor(target: PanelTarget): Place {
  if (target.view === 'lender' || target.view === 'late' || target.view === 'paper' || target.view === 'loans')
    return target;
  if (target.view === 'reading') return { view: 'reading', file: null, ...(target.seen && { seen: target.seen }) };
  if (target.view === 'proof') return { ...target, lender: null };
  if (target.view === 'translate') return { view: 'calculate', start: { kind: 'price', phrase: target.phrase } };
  if (target.view === 'guide') return guideAt(target.chapterId);
  if (target.view === 'add') return { view: 'add', name: target.name, ownId: null };
  if (target.view === 'lookup' && target.query !== '') return { view: 'ask', query: target.query, tab: 'page' };
  return home[target.view === 'page' ? 'page' : 'lenders'];
}

/** The same as a route with nothing behind it. */
export function routeFor(target: PanelTarget): PanelRoute {
  return { place: placeFor(target), behind: [], returnTo: null };
}

/** The tab an arrow, Home or End key leads to, or null for any other key. */
export function tabAfterKey(key: string, tab: PanelTab): PanelTab | null {
  const at = panelTabs.indexOf(tab);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) return panelTabs[(at + step + panelTabs.length) % panelTabs.length] ?? tab;
  if (key === 'Home') return panelTabs[0];
  return key === 'End' ? (panelTabs.at(-1) ?? tab) : null;
}
