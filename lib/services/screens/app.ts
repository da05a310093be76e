/** What a screen may ask or do, as one object, so that screens can be tested without a browser's extension API. */

import type { PageText } from '@/lib/core/evidence/clipping';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { Locale } from '@/lib/core/wording/fact';
import type { PanelTarget, SeenPicture } from '@/lib/messaging/protocol';
import type { Documents } from '@/lib/services/documents/documents';
import type { Pictures } from '@/lib/services/pictures/pictures';
import type { EvidenceLog } from '@/lib/services/records/evidence';
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { Offers } from '@/lib/services/records/offers';
import type { OwnData } from '@/lib/services/records/own-data';
import type { OwnLenders } from '@/lib/services/records/own-lenders';
import type { OwnLoans } from '@/lib/services/records/own-loans';
import type { Vault } from '@/lib/services/records/vault';
import type { MarkPlace, PageState } from '@/lib/services/tabs/page-state';
import type { Choices, Settings } from '@/lib/storage/settings';
import type { SettingsUpdate } from '@/lib/storage/settings-store';

export interface SettingsClient {
  read(): Promise<Settings>;
  change(part: Partial<Choices>): Promise<void>;
  /** For lists: works from what is stored at that moment, one screen after the other. */
  update(from: SettingsUpdate): Promise<void>;
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

/** What a screen may do with the page beside it and with the extension's access; actions need the user's click. */
export interface PageClient {
  /** Calls back, at once where it is known, and whenever the active tab of this window, its report or its access changes. */
  watch(onChange: (state: PageState) => void, signal: AbortSignal): void;
  /** Reads the page in the tab this once, as the click allows. */
  readOnce(tabId: number): Promise<'done' | 'refused'>;
  /** Ask the browser for access; must be called straight from a click. `false`: the user said no. */
  allowSite(origin: string): Promise<boolean>;
  allowEverywhere(): Promise<boolean>;
  /** Gives granted access back. */
  withdrawSite(origin: string): Promise<void>;
  withdrawEverywhere(): Promise<void>;
  grantedOrigins(): Promise<{ everywhere: boolean; origins: string[] }>;
  pause(origin: string): Promise<void>;
  resume(origin: string): Promise<void>;
  showMark(tabId: number, place: MarkPlace): Promise<boolean>;
  /** Leaves a panel that is a tab for the page it speaks of; null where the panel stands beside its page. */
  backToPage: (() => Promise<void>) | null;
  rescan(tabId: number): Promise<void>;
  continueScan(tabId: number): Promise<void>;
  selectedText(tabId: number): Promise<string>;
  /** What the page shows and what is selected there; null where the browser does not let it be read. */
  pageText(tabId: number): Promise<PageText | null>;
  /** What is seen of a page as a picture; null where the browser does not allow it. */
  capture(seen: SeenPicture, name: string): Promise<File | null>;
  /** Only inside a click. Resolves once the panel will find what to show: until then the screen that asks must not close. */
  openPanel(target: PanelTarget): Promise<void>;
  openWelcome(): void;
  openOptions(): void;
}

/** Reminders of loans as notifications of the browser. */
export interface RemindersClient {
  /** Whether the user wants them and the browser lets us. */
  areOn(): Promise<boolean>;
  /** Asks the browser; must be called straight from a click. `false`: the user said no, and nothing is changed. */
  turnOn(today: string): Promise<boolean>;
  /** Sets the next moment where the background cannot: loans under a passphrase only an open panel can read. */
  plan(loans: readonly OwnLoan[]): Promise<void>;
  /** Gives the permission back too. */
  turnOff(): Promise<void>;
}

export type BrowserKind = 'chrome' | 'edge' | 'firefox' | 'other';

/** A keyboard command of ours; `keys` is empty where none are set. */
export interface Shortcut {
  name: 'scan-page' | 'open-panel' | 'next-mark' | 'previous-mark';
  keys: string;
}

/** What the browser says of itself and of our place in it. */
export interface BrowserClient {
  kind: BrowserKind;
  /** Whether the icon is pinned; null where the browser does not say. */
  isOnToolbar(): Promise<boolean | null>;
  /** Those of the manifest, with those that are asked for later. */
  permissions: readonly string[];
  /** What is typed in the address bar to ask us; null where that is not offered, as on a phone. */
  addressKeyword: string | null;
  /** Whether the panel can open beside the page; on a phone it is a tab of its own. */
  hasSidePanel: boolean;
  /** Whether there are keys for us at all. */
  hasShortcuts: boolean;
  /** Bytes that our databases and settings take on this device; null where the browser does not say. */
  usedBytes(): Promise<number | null>;
  /** Whether the browser agreed not to clear them by itself; null where it does not say. */
  isProtected(): Promise<boolean | null>;
  /** Asks for that. `false`: it does not agree. */
  protect(): Promise<boolean>;
  /** The keys set now. */
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's own page of shortcuts. `false`: it cannot be opened from here. */
  openShortcutSettings(): Promise<boolean>;
}

/** One heading of the changelog with its lines. */
export interface ChangelogPart {
  title: string;
  lines: string[];
}

/** What this copy is. */
export interface Release {
  version: string;
  licence: string;
  /** Where to report; null where none was set when it was built. */
  issuesAddress: string | null;
  /** What is new in it, in English; loaded when it is asked for. */
  changelog(): Promise<ChangelogPart[]>;
}

export interface App {
  locale: Locale;
  today: string;
  knowledge: Promise<Knowledge>;
  offers: Promise<Offers>;
  ownLenders: Promise<OwnLenders>;
  ownLoans: OwnLoans;
  /** What is done to all of it at once; loaded when it is asked for. */
  ownData(): Promise<OwnData>;
  /** Its code is loaded with the first question. */
  evidence(): Promise<EvidenceLog>;
  /** Their passphrase, if there is one; its code is loaded with the first question. */
  vault(): Promise<Vault>;
  /** Reads PDFs; its code is loaded with the first one. */
  documents(): Promise<Documents>;
  /** Reads pictures; its code is loaded with the first one. */
  pictures(): Promise<Pictures>;
  reminders: RemindersClient;
  /** In a private window no loan and no evidence is shown or kept. */
  isPrivateWindow: boolean;
  settings: SettingsClient;
  page: PageClient;
  browser: BrowserClient;
  release: Release;
  /** Ids of the lenders named in a text the user chose, in order, each once. */
  findLenderIds(text: string): Promise<string[]>;
  /** Where the panel was asked to go (from card, popup, context menu); calls back for each request. */
  watchPanelTarget(onTarget: (target: PanelTarget) => void, signal: AbortSignal): void;
}
