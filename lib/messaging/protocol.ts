/** Every message between the parts of the extension, one interface per direction. Plain data only; absence is `null`. */
import type { ShownStatus } from '@/lib/core/lenders/status-glyph';
import type { PageReport } from '@/lib/core/report/page-report';

/** Where the side panel should show something: a lender's record, a price, the calculator with numbers filled in. */
export type PanelTarget =
  | { view: 'page' }
  | { view: 'lender'; lenderId: string }
  | { view: 'lookup'; query: string }
  | { view: 'translate'; phrase: string };

/** One row of the hover card, already in the reader's language. */
export interface CardLine {
  label: string;
  main: string;
  sub: string | null;
}

/** All that the hover card shows of a lender; sentences come from the same function as popup and panel. */
export interface LenderCard {
  name: string;
  latinName: string | null;
  status: ShownStatus;
  statusWord: string;
  lines: CardLine[];
  /** Why it was marked, data date and confidence, as short sentences. */
  footnotes: string[];
  openPanelLabel: string;
  lang: string;
  dir: 'ltr';
}

/** What a page script may ask of the background. */
export interface PageToBackground {
  /** Keeps the newest report of the sender's frame and sets the badge. */
  reportPage(report: PageReport): null;
  /** Asks for the code that reads closely and marks, once something in the sender's frame may be a name or a price; answers once it is there. */
  loadMarks(): null;
  /** Asks for the card's code to be run in the sender's frame; answers once it is there. */
  loadCard(): null;
  lenderCard(args: { lenderId: string | null; surface: string; why: unknown }): LenderCard | null;
  priceCard(args: { price: unknown }): LenderCard | null;
  /** Opens the side panel in the sender's window; called from a user's click only. */
  openPanel(target: PanelTarget): null;
}

/** What popup, panel and background may ask of a page. */
export interface ExtensionToPage {
  /** Scrolls the n-th mark into view and shows it as active. `false`: it is no longer there. */
  showMark(args: { markId: number }): boolean;
  stepMark(args: { by: 1 | -1 }): boolean;
  /** Reads the whole page again. */
  rescan(): null;
  /** Goes on after the cap on marks was reached. */
  continueScan(): null;
  /** Takes every mark away and stops watching; the script is inert afterwards. */
  stop(): null;
  /** The user's own names and corrections changed: apply them to what is open. */
  applyOwnNames(): null;
  selectedText(): string;
}

/** A failure that travels as a value. `nobody` means no script of ours is in that page. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: 'nobody' | 'refused' | 'failed'; detail: string };
