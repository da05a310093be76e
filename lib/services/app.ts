/** All that a screen may ask or do, as one object, so that a screen can be shown and tested without a browser's extension API. */

import type { Claim, DataChange, GuideSection, LprEntry, Rule, Source, Stage, Tip } from '@/lib/core/lenders/knowledge';
import type { Lender, LenderKind, LenderStatus } from '@/lib/core/lenders/lender';
import type { Offer } from '@/lib/core/offers/offer';
import type { Locale } from '@/lib/core/wording/fact';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { Settings } from '@/lib/storage/settings';
import type { MarkPlace, PageState } from './page-state';

/** What a list row needs. `matched` is the alias or former name that a search hit, when it is not the name itself. */
export interface LenderSummary {
  id: string;
  name: Lender['name'];
  kind: LenderKind;
  status: LenderStatus;
  pinyin: string;
  matched: string | null;
}

/** The reference lists on the device. `kept: 'memory'` when the browser refuses to store them (then notes are not kept either). */
export interface Knowledge {
  readonly dataDate: string;
  readonly kept: 'device' | 'memory';
  /** How the lists got here this time; `rebuilt` and `replaced_newer` are worth a calm sentence. */
  readonly opened: 'ready' | 'seeded' | 'rebuilt' | 'replaced_newer';
  lender(id: string): Promise<Lender | null>;
  lenders(): Promise<LenderSummary[]>;
  /** Best first; any script, pinyin, initials, English. An empty query gives an empty list. */
  search(query: string): Promise<LenderSummary[]>;
  sources(): Promise<Map<string, Source>>;
  rules(): Promise<Map<string, Rule>>;
  lpr(): Promise<LprEntry[]>;
  stages(): Promise<Stage[]>;
  tips(): Promise<Tip[]>;
  guide(): Promise<GuideSection[]>;
  claimsAbout(lenderId: string): Promise<Claim[]>;
  /** Newest first; `since` exclusive, null = all. */
  changes(since: string | null): Promise<DataChange[]>;
  aliasCount(): number;
}

export interface SettingsClient {
  read(): Promise<Settings>;
  change(part: Partial<Settings>): Promise<void>;
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

/** Actions on pages and on what the extension may read. All need a user's click. */
export interface PageClient {
  /** Calls back at once and whenever the active tab of this window, its report or its access changes. */
  watch(onChange: (state: PageState) => void, signal: AbortSignal): void;
  lookOnce(tabId: number): Promise<'done' | 'refused'>;
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
  rescan(tabId: number): Promise<void>;
  continueScan(tabId: number): Promise<void>;
  selectedText(tabId: number): Promise<string>;
  openPanel(target: PanelTarget): void;
  openWelcome(): void;
  openOptions(): void;
}

/** The offers the user keeps to compare. `kept: 'memory'` when the browser refuses to store them. */
export interface Offers {
  readonly kept: 'device' | 'memory';
  /** Oldest first. */
  list(): Promise<Offer[]>;
  /** Adds it, or replaces the one of the same id. */
  save(offer: Offer): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Calls back at once and after each change made here. */
  watch(onChange: (offers: Offer[]) => void, signal: AbortSignal): void;
}

export interface App {
  locale: Locale;
  today: string;
  knowledge: Promise<Knowledge>;
  offers: Promise<Offers>;
  settings: SettingsClient;
  page: PageClient;
  /** Ids of the lenders named in a text the reader chose, in order, each once. */
  findLenderIds(text: string): Promise<string[]>;
  /** Where the panel was asked to go (from card, popup, context menu); calls back for each request. */
  watchPanelTarget(onTarget: (target: PanelTarget) => void, signal: AbortSignal): void;
}
