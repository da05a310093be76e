/** The panel's history as pure steps over a stack of places; Back leads to the row that was pressed. */

import type { LoanStart } from '@/components/figures/loan-start';
import type { Situation } from '@/lib/core/lenders/knowledge';
import type { PanelTarget } from '@/lib/messaging/protocol';

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
    }
  | { kind: 'price'; phrase: string; loan?: LoanStart }
  | { kind: 'compare' };

export type Place =
  | { view: 'page' }
  | { view: 'lenders' }
  | { view: 'lender'; lenderId: string }
  /** The form for a lender of the reader's own: a new one, or the one of `ownId`. */
  | { view: 'add'; name: string; ownId: string | null }
  | { view: 'calculate'; start: CalculatorStart | null }
  | { view: 'guide'; sectionId: string | null; situation: Situation | null };

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
  guide: { view: 'guide', sectionId: null, situation: null },
};

/** The tab that is shown as selected at a place; records and the form for one belong to the list of lenders. */
export function tabOf(place: Place): PanelTab {
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

/** Another place in this one's stead: Back leads where it led before. */
export function replaceBy(route: PanelRoute, place: Place): PanelRoute {
  return { place, behind: route.behind, returnTo: null };
}

/** One step back; from a first place that has a parent (a record or a form opened from outside) to the list. */
export function goBack(route: PanelRoute): PanelRoute {
  const left = route.behind.at(-1);
  if (left) return { place: left.place, behind: route.behind.slice(0, -1), returnTo: left.rowId };
  if (route.place.view === 'add') return chooseTab('lenders');
  return route.place.view === 'lender' ? { place: home.lenders, behind: [], returnTo: route.place.lenderId } : route;
}

/** Where a request from card, popup or menu leads. A look-up opens the list; the caller puts the words into its search field. */
export function routeFor(target: PanelTarget): PanelRoute {
  if (target.view === 'lender')
    return { place: { view: 'lender', lenderId: target.lenderId }, behind: [], returnTo: null };
  if (target.view === 'add')
    return { place: { view: 'add', name: target.name, ownId: null }, behind: [], returnTo: null };
  if (target.view === 'translate')
    return {
      place: { view: 'calculate', start: { kind: 'price', phrase: target.phrase } },
      behind: [],
      returnTo: null,
    };
  return chooseTab(target.view === 'page' ? 'page' : 'lenders');
}

/** The tab an arrow, Home or End key leads to, or null for any other key. */
export function tabAfterKey(key: string, tab: PanelTab): PanelTab | null {
  const at = panelTabs.indexOf(tab);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) return panelTabs[(at + step + panelTabs.length) % panelTabs.length] ?? tab;
  if (key === 'Home') return panelTabs[0];
  return key === 'End' ? (panelTabs.at(-1) ?? tab) : null;
}
