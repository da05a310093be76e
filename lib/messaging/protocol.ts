/** Every message between the parts of the extension, one interface per direction: plain data, and `null` for absence. */
import type { CorrectionCase } from '@/lib/core/corrections/correction-case';
import type { PaperId } from '@/lib/core/lenders/papers';
import type { ShownStatus } from '@/lib/core/lenders/status-glyph';
import type { Dismissal } from '@/lib/core/names/own-corrections';
import type { PageReport } from '@/lib/core/report/page-report';

/** A picture in a page, by its address, or, without one, all that is seen of the page. */
export interface SeenPicture {
  tabId: number;
  frameId: number;
  address: string | null;
}

/** Where the side panel should show something: a lender's record, a price, the calculator with numbers filled in. */
export type PanelTarget =
  | { view: 'page' }
  | { view: 'lender'; lenderId: string }
  | { view: 'lookup'; query: string }
  /** The form for a lender of the user's own, with this name in it. */
  | { view: 'add'; name: string }
  | { view: 'translate'; phrase: string }
  | { view: 'guide'; chapterId: string | null }
  /** `dueOn`: the day a payment was due, as 2026-10-20; null: the panel asks. */
  | { view: 'late'; lenderId: string | null; dueOn: string | null; overdueYuan: number | null }
  | { view: 'paper'; paperId: PaperId }
  /** The place where a document or a picture is read. */
  | { view: 'reading'; seen?: SeenPicture | undefined }
  /** The loans the user has taken. */
  | { view: 'loans' }
  /** Their evidence. `clip`: what became of the text that was to be kept; null: none was. */
  | { view: 'proof'; clip: ClipOutcome | null };

/** `nothing`: there was no text. `consent`: the user has not agreed that anything is kept. `locked`: only the panel holds a key. `failed`: the browser refused, or no more can be kept. */
export const clipOutcomes = ['kept', 'nothing', 'consent', 'locked', 'failed'] as const;
export type ClipOutcome = (typeof clipOutcomes)[number];

/** One row of the hover card, already in the user's language. */
export interface CardLine {
  label: string;
  main: string;
  sub: string | null;
}

export interface DismissalWords {
  label: string;
  /** What was done, once it is done. */
  done: string;
  doneSub: string;
  undo: string;
}

/** All that the hover card shows of a lender or a price; the lines of a lender are those of popup and panel. */
export interface CardContent {
  name: string;
  latinName: string | null;
  status: ShownStatus;
  statusWord: string;
  lines: CardLine[];
  /** Why it was marked, data date and confidence, as short sentences. */
  footnotes: string[];
  openPanelLabel: string;
  /** Words for “this name is not that lender” and the way back; null where there is no lender to say it of. */
  dismissal: DismissalWords | null;
  lang: string;
  dir: 'ltr';
}

/** What a page script may ask of the background. */
export interface PageToBackground {
  /** Keeps the newest report of the sender's frame and sets the badge. */
  reportPage(report: PageReport): null;
  /** Asks for the scanner, once the sender's frame may hold a name or a price; answers when it is loaded. */
  loadMarks(): null;
  /** Asks for the card's script in the sender's frame; answers when it is loaded. */
  loadCard(): null;
  lenderCard(args: { lenderId: string | null; surface: string; why: unknown }): CardContent | null;
  /** `fees`: those that stand beside the price. */
  priceCard(args: { price: unknown; fees: readonly unknown[] }): CardContent | null;
  /** Keeps that the name does not mean the lender; open pages follow. `alias`: the spelling it was recognised by; `case`: what it can be judged by again. */
  dismissName(args: { lenderId: string; surface: string; alias: string; case: CorrectionCase | null }): Dismissal;
  undoDismissal(dismissal: Dismissal): null;
  /** Opens the side panel in the sender's window; called from a user's click only. */
  openPanel(target: PanelTarget): null;
}

/** What popup, panel and background may ask of a page. */
export interface ExtensionToPage {
  /** Scrolls the mark into view and draws it as active. `false`: it is no longer there. */
  showMark(args: { markId: number }): boolean;
  /** Goes to the next (1) or previous (-1) mark. `false`: there is none. */
  stepMark(args: { by: 1 | -1 }): boolean;
  /** Reads the whole page again. */
  rescan(): null;
  /** Reads on after the cap on marks was reached. */
  continueScan(): null;
  /** Takes every mark away and ends the script. */
  stop(): null;
  /** The user's own names and corrections changed: apply them to what is open. */
  applyOwnNames(): null;
  selectedText(): string;
}

/**
 * A failure that travels as a value. `nobody`: no script of ours is in that page. `refused`: this sender may not ask it.
 * `malformed`: the argument is none of this call.
 */
export interface Refusal {
  ok: false;
  error: 'nobody' | 'refused' | 'malformed' | 'failed';
  detail: string;
}

export type Answer<T> = { ok: true; value: T } | Refusal;
