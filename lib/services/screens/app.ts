/** What a screen may ask or do, as one object, so that screens can be tested without a browser's extension API. */
import type { Locale } from '@/lib/core/wording/fact';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { Offers } from '@/lib/services/records/offers';
import type { OwnLenders } from '@/lib/services/records/own-lenders';
import type { MarkPlace, PageState } from '@/lib/services/tabs/page-state';
import type { Settings } from '@/lib/storage/settings';

export interface SettingsClient {
  read(): Promise<Settings>;
  change(part: Partial<Settings>): Promise<void>;
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

/** What a screen may do with the page beside it and with the extension's access; actions need the user's click. */
export interface PageClient {
  /** Calls back at once and whenever the active tab of this window, its report or its access changes. */
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
  rescan(tabId: number): Promise<void>;
  continueScan(tabId: number): Promise<void>;
  selectedText(tabId: number): Promise<string>;
  openPanel(target: PanelTarget): void;
  openWelcome(): void;
  openOptions(): void;
}

export interface App {
  locale: Locale;
  today: string;
  knowledge: Promise<Knowledge>;
  offers: Promise<Offers>;
  ownLenders: Promise<OwnLenders>;
  settings: SettingsClient;
  page: PageClient;
  /** Ids of the lenders named in a text the user chose, in order, each once. */
  findLenderIds(text: string): Promise<string[]>;
  /** Where the panel was asked to go (from card, popup, context menu); calls back for each request. */
  watchPanelTarget(onTarget: (target: PanelTarget) => void, signal: AbortSignal): void;
}
