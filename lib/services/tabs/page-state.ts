/** The state of the page in a tab, as badge, popup and panel show it. */
import type { PageTraits, SeenCostDisclosure, SeenFee, SeenLender, SeenPrice } from '@/lib/core/report/page-report';

/** Why a page is or is not being read. */
export type SiteAccess =
  /** `hidden`: the browser does not tell the address; a page without access, or one of the browser's own. */
  | { state: 'restricted'; hidden: boolean }
  | { state: 'paused'; origin: string }
  | { state: 'not_read'; origin: string }
  | { state: 'readable'; origin: string; by: 'click' | 'site' | 'everywhere' };

/** A mark in the tab. `markId` is unique in its frame. */
export interface MarkPlace {
  frameId: number;
  markId: number;
}

export interface LenderOnPage extends Omit<SeenLender, 'markIds'> {
  places: MarkPlace[];
}

export interface PriceOnPage extends Omit<SeenPrice, 'markId'> {
  place: MarkPlace;
}

/** `place`: that of the price it belongs to. */
export interface FeeOnPage extends Omit<SeenFee, 'nearMarkId'> {
  place: MarkPlace;
}

/** The reports of all frames of a tab as one; lenders in order of first appearance, each once. */
export interface TabReport {
  url: string;
  title: string;
  lenders: LenderOnPage[];
  prices: PriceOnPage[];
  fees: FeeOnPage[];
  disclosures: SeenCostDisclosure[];
  rejections: { surface: string; lenderId: string; because: string; detail: string }[];
  /** Of the page in the main frame; absent where it names no lender. */
  traits?: PageTraits;
  /** A page takes the marks away as often as they are drawn; none is drawn there any more. */
  undrawn?: boolean;
  stoppedAfter: number | null;
}

export interface PageState {
  tabId: number;
  /** Host to show, e.g. `bidai.example`; empty on restricted pages. */
  host: string;
  access: SiteAccess;
  /** By its address the tab shows a PDF, which browsers let nobody read. */
  isDocument?: boolean;
  /** null while nothing has been read. */
  report: TabReport | null;
}
